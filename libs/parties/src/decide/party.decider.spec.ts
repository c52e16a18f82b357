import { specFor } from '@app/event-sourcing/testing';
import { isoDate, type PartyId, type PersonId } from '@app/field';
import { partyDecider } from './party.decider.js';
import type { PartyEvent, PartyEvents } from './party.events.js';

const [anna, ben] = ['anna' as PersonId, 'ben' as PersonId];
const today = isoDate('2026-03-02');
const byAnna = specFor(partyDecider, { today, actor: anna });
const byOperator = specFor(partyDecider, { today, actor: 'operator:cli' });

const garden: PartyEvents['PartyRegistered'] = {
  ...{ partyId: 'garden' as PartyId, kind: 'initiative', name: 'Buurttuin', identifiers: {} },
};
const registered: PartyEvent = { type: 'PartyRegistered', data: garden };
const founded: PartyEvent = {
  ...{ type: 'MemberJoined', data: { personId: anna, roles: ['admin', 'editor', 'signer', 'member'] } },
};

describe('a party', () => {
  it('that is an initiative is run by who registers it', () =>
    byAnna().when('RegisterParty', garden, { host: null }).thenHappens(registered, founded));
  it('that is a municipality is registered by the operator only', () => {
    const town = { ...garden, kind: 'municipality' as const };
    byAnna().when('RegisterParty', town, { host: null }).thenRefused('party/by-the-operator');
    byOperator().when('RegisterParty', town, { host: null }).thenHappens({ type: 'PartyRegistered', data: town });
  });
  it('registered again by an import changes nothing', () =>
    byOperator(registered).when('RegisterParty', garden, { host: null }).thenNothing());
  it('is registered once', () =>
    byAnna(registered).when('RegisterParty', garden, { host: null }).thenRefused('party/already-registered'));
  it('has numbers that pass their tests', () =>
    byAnna()
      .when('RegisterParty', { ...garden, identifiers: { rsin: '123456789' } }, { host: null })
      .thenRefused('party/identifier-invalid', { which: 'RSIN' }));
  it('works under the roof of a party that exists', () => {
    const hosted = { ...garden, hostedBy: 'welfare' as PartyId };
    byAnna().when('RegisterParty', hosted, { host: null }).thenRefused('party/host-unknown');
    byAnna()
      .when('RegisterParty', hosted, { host: 'partner' })
      .thenHappens({ type: 'PartyRegistered', data: hosted }, founded);
  });
  it('has no member and no invitation by the names that every table has', () => {
    byAnna(registered, founded)
      .when('RemoveMember', { personId: 'constructor' as PersonId })
      .thenNothing();
    byAnna(registered, founded)
      .when('AcceptInvitation', { invitationId: 'constructor' })
      .thenRefused('party/invitation-not-valid');
  });
  it('keeps an administrator', () => {
    byAnna(registered, founded).when('RemoveMember', { personId: anna }).thenRefused('party/last-administrator');
    byAnna(registered, founded)
      .when('AddMember', { personId: anna, roles: ['member'] }, { person: { status: 'known' } })
      .thenRefused('party/last-administrator');
  });
  it('takes in people who have signed in, and by the operator whoever will', () => {
    const member = { personId: ben, roles: ['finance'] } as const;
    for (const status of ['unknown', 'erased'] as const)
      byAnna(registered, founded).when('AddMember', member, { person: { status } }).thenRefused('party/person-unknown');
    byOperator(registered)
      .when('AddMember', member, { person: { status: 'unknown' } })
      .thenHappens({ type: 'MemberJoined', data: member });
  });
});

describe('an invitation', () => {
  const invited: PartyEvent = {
    ...{ type: 'MemberInvited', data: { invitationId: 'i', roles: ['finance'], until: isoDate('2026-03-16') } },
  };
  const used: PartyEvent = { type: 'InvitationUsed', data: { invitationId: 'i' } };

  it('is valid for fourteen days', () =>
    byAnna(registered)
      .when('InviteMember', { invitationId: 'i', roles: ['finance'] })
      .thenHappens(invited));
  it('makes who accepts it a member, besides what they were', () =>
    byAnna(registered, founded, invited)
      .when('AcceptInvitation', { invitationId: 'i' })
      .thenHappens(used, {
        type: 'MemberJoined',
        data: { personId: anna, roles: ['admin', 'editor', 'signer', 'member', 'finance'] },
      }));
  it('is used once', () =>
    byAnna(registered, invited, used)
      .when('AcceptInvitation', { invitationId: 'i' })
      .thenRefused('party/invitation-not-valid'));
  it('expires', () =>
    specFor(partyDecider, { today: isoDate('2026-03-17'), actor: ben })(registered, invited)
      .when('AcceptInvitation', { invitationId: 'i' })
      .thenRefused('party/invitation-not-valid'));
});
