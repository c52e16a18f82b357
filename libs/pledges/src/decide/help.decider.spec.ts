import { specFor } from '@app/event-sourcing/testing';
import { type ApplicationId, cents, isoDate, type PartyId, type PersonId, type Sealed } from '@app/field';
import { helpDecider } from './help.decider.js';
import type { HelpEvent, HelpId } from './help.events.js';

const given = specFor(helpDecider, { today: isoDate('2026-03-12'), actor: 'carla' as PersonId });
const between = {
  ...{ helpId: 'roof' as HelpId, giverId: 'town' as PartyId, initiativeId: 'garden' as PartyId, year: 2026 },
  value: cents(250_000),
};
const sealed = 'sealed:help-roof:x' as Sealed;
const pledge = { ...between, kind: 'materials' as const, description: sealed, dueOn: isoDate('2026-03-02') };
const pledged: HelpEvent = { type: 'HelpPledged', data: { ...pledge, giverKind: 'municipality' } };
const deliveredOn = isoDate('2026-03-09');
const confirmed: HelpEvent = { type: 'DeliveryConfirmed', data: { ...between, deliveredOn, daysLate: 7 } };

describe('help in kind', () => {
  it('is pledged by a party that exists', () => {
    const facts = { giver: 'municipality', receiver: 'initiative', applicant: null };
    given().when('PledgeHelp', pledge, facts).thenHappens(pledged);
    given()
      .when('PledgeHelp', pledge, { ...facts, giver: null })
      .thenRefused('help/giver-unknown');
  });
  it('belongs to an application of its own receiver only', () => {
    const inApplication = { ...pledge, applicationId: 'a' as ApplicationId };
    const facts = { giver: 'municipality', receiver: 'initiative' };
    for (const applicant of [null, 'another' as PartyId])
      given()
        .when('PledgeHelp', inApplication, { ...facts, applicant })
        .thenRefused('help/application-of-another');
    given()
      .when('PledgeHelp', inApplication, { ...facts, applicant: between.initiativeId })
      .thenHappens({ type: 'HelpPledged', data: { ...inApplication, giverKind: 'municipality' } });
  });
  it('is delivered when the receiver says so, and knows how late that was', () =>
    given(pledged).when('ConfirmDelivery', { deliveredOn }).thenHappens(confirmed));
  it('is not delivered tomorrow', () =>
    given(pledged)
      .when('ConfirmDelivery', { deliveredOn: isoDate('2026-03-13') })
      .thenRefused('help/delivered-in-the-future'));
  it('that was delivered is not withdrawn', () =>
    given(pledged, confirmed).when('WithdrawHelp', { reason: sealed }).thenRefused('help/not-now'));
});
