import { isoDate, type PartyId, type PersonId } from '@app/field';
import type { CoproductionRow } from '../project/coproduction-list.projection.js';
import { contactsIn, coproductionViewOf } from './coproduction.view.js';

const [joris, bo] = ['joris' as PersonId, 'bo' as PersonId];
const partner = (partyId: string, contactId: PersonId | null, deputyId: PersonId | null = null) => ({
  ...{ partyId: partyId as PartyId, kind: 'municipality', joinedOn: isoDate('2026-03-02') },
  ...{ contactId, deputyId, contactChanges: 0 },
});
const row: CoproductionRow = {
  ...{ id: 'c', initiativeId: 'garden' as PartyId, partyIds: [], ambition: null, agreements: [], pledges: [] },
  partners: [partner('town', joris, bo), partner('fund', null)],
};

describe('a co-production', () => {
  it('tells every party at the table who the fixed contacts are', () =>
    expect(coproductionViewOf(row, new Map([[joris, 'Joris']])).partners).toMatchObject([
      { partyId: 'town', contact: 'Joris', deputy: null },
      { partyId: 'fund', contact: null, deputy: null },
    ]));

  it('asks for the names of contacts and deputies', () => expect(contactsIn([row])).toEqual([joris, bo]));
});
