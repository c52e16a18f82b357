import { specFor } from '@app/event-sourcing/testing';
import {
  type ApplicationId,
  type CoproductionId,
  cents,
  isoDate,
  type PartyId,
  type PersonId,
  type PledgeId,
  type Sealed,
} from '@app/field';
import { coproductionDecider } from './coproduction.decider.js';
import type { CoproductionEvent } from './coproduction.events.js';

const given = specFor(coproductionDecider, { today: isoDate('2026-03-02'), actor: 'anna' as PersonId });
const [initiativeId, fund] = ['garden' as PartyId, 'fund' as PartyId];
const joining = { applicationId: 'a' as ApplicationId, initiativeId, partyId: fund, kind: 'fund' };
const coproductionId = 'a' as CoproductionId;
const founded: CoproductionEvent = {
  ...{ type: 'CoproductionFounded', data: { coproductionId, applicationId: joining.applicationId, initiativeId } },
};
const joined = (partyId: PartyId, kind: string): CoproductionEvent => ({
  ...{ type: 'PartyJoined', data: { coproductionId, initiativeId, partyId, kind } },
});
const began = [founded, joined(initiativeId, 'initiative'), joined(fund, 'fund')];
const pledge = { pledgeId: 'p' as PledgeId, partyId: fund, total: cents(100), firstYear: 2027, lastYear: 2028 };
const added: CoproductionEvent = { type: 'PledgeAdded', data: { ...pledge, coproductionId, initiativeId } };

describe('a co-production', () => {
  it('begins when the first party takes its share', () =>
    given()
      .when('JoinCoproduction', joining)
      .thenHappens(...began));
  it('takes in each party once', () => {
    given(...began)
      .when('JoinCoproduction', joining)
      .thenNothing();
    given(...began)
      .when('JoinCoproduction', { ...joining, partyId: 'town' as PartyId, kind: 'municipality' })
      .thenHappens(joined('town' as PartyId, 'municipality'));
  });
  it('takes in nobody who has a share in another initiative', () =>
    given(...began)
      .when('JoinCoproduction', { ...joining, initiativeId: 'other' as PartyId, partyId: 'stranger' as PartyId })
      .thenNothing());
  it('takes in each pledge once', () => {
    given(...began)
      .when('AddPledge', pledge)
      .thenHappens(added);
    given(...began, added)
      .when('AddPledge', pledge)
      .thenNothing();
  });
  it('has contact persons of its own parties only', () => {
    const [ben, carla] = ['ben' as PersonId, 'carla' as PersonId];
    given(...began)
      .when('AppointContact', { partyId: 'other' as PartyId, personId: ben }, { members: [ben] })
      .thenRefused('coproduction/not-a-partner');
    const contact = { partyId: fund, personId: ben, deputyId: carla };
    given(...began)
      .when('AppointContact', contact, { members: [ben] })
      .thenRefused('coproduction/not-a-member');
    given(...began)
      .when('AppointContact', contact, { members: [ben, carla] })
      .thenHappens({ type: 'ContactAppointed', data: contact });
  });
  it('keeps its agreements once', () => {
    const what = 'sealed:coproduction-a:x' as Sealed;
    const made: CoproductionEvent = {
      ...{ type: 'AgreementMade', data: { agreementId: 'i', what, partyId: fund, dueOn: isoDate('2026-04-01') } },
    };
    const keeping = { agreementId: 'i', keptOn: isoDate('2026-03-30') };
    const kept: CoproductionEvent = { type: 'AgreementKept', data: keeping };
    given(...began, made)
      .when('KeepAgreement', keeping)
      .thenHappens(kept);
    given(...began, made, kept)
      .when('KeepAgreement', keeping)
      .thenNothing();
    given(...began)
      .when('KeepAgreement', keeping)
      .thenRefused('coproduction/agreement-unknown');
  });
});
