import { recorded, rowAfter } from '@app/event-sourcing/testing';
import type { PartyId, PersonId, Sealed } from '@app/field';
import type { PartyEvent, PersonEvent } from '@app/parties';
import { dossierNames } from './dossier-names.projection.js';

const registered: PartyEvent = {
  type: 'PartyRegistered',
  data: { partyId: 'garden' as PartyId, kind: 'initiative', name: 'Tuin', identifiers: {} },
};
const renamed: PartyEvent = { type: 'PartyRenamed', data: { from: 'Tuin', to: 'De Tuin' } };
const personId = 'anna' as PersonId;
const introduced: PersonEvent = {
  type: 'PersonIntroduced',
  data: { personId, name: 'sealed:person-anna:x' as Sealed },
};

describe('the names of dossiers', () => {
  it('call a party as it is called now', () =>
    expect(rowAfter(dossierNames, recorded('garden', registered), recorded('garden', renamed))).toMatchObject({
      ...{ dossier: 'party-garden', kind: 'party', id: 'garden', name: 'De Tuin', partyKind: 'initiative' },
    }));
  it('keep a person’s name sealed, until it is erased', () => {
    const [one, other] = [introduced, { type: 'PersonErased', data: { personId } } as PersonEvent];
    expect(rowAfter(dossierNames, recorded('anna', one))).toMatchObject({
      name: '',
      sealedName: 'sealed:person-anna:x',
    });
    expect(rowAfter(dossierNames, recorded('anna', one), recorded('anna', other))?.sealedName).toBeNull();
  });
});
