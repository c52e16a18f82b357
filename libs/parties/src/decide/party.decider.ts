import {
  type Actor,
  type Decider,
  factOf,
  isPerson,
  type MessageOf,
  type NeedsOf,
  type Role,
  stateOf,
} from '@app/event-sourcing';
import { daysAfter, type PersonId } from '@app/field';
import type { PartyEvents } from './party.events.js';
import { kindOfHost } from './party.facts.js';
import { refuse } from './party.refusals.js';
import {
  invalidIdentifier,
  invitationOf,
  keepsAdministrator,
  type Party,
  rolesOf,
  unregistered,
} from './party.state.js';
import { personDecider } from './person.decider.js';

/** What may be asked of a party. */
export type PartyCommands = {
  RegisterParty: PartyEvents['PartyRegistered'];
  RenameParty: { name: string };
  AddMember: { personId: PersonId; roles: readonly Role[] };
  RemoveMember: { personId: PersonId };
  InviteMember: { invitationId: string; roles: readonly Role[] };
  AcceptInvitation: { invitationId: string };
};

const INVITATION_DAYS = 14;

/** Who registers an initiative runs it until they share that. */
const founder: readonly Role[] = ['admin', 'editor', 'signer', 'member'];

const needs = {
  RegisterParty: ({ hostedBy }) => ({ host: factOf(kindOfHost, hostedBy ?? '') }),
  AddMember: ({ personId }) => ({ person: stateOf(personDecider, personId) }),
} satisfies NeedsOf<Party, PartyCommands>;

/** A party and its members: the stream that rights are read from. */
export const partyDecider: Decider<Party, PartyCommands, PartyEvents, typeof needs> = {
  stream: 'party',
  initialState: unregistered,
  needs,
  related: ({ partyId }) => ({ party: partyId }),

  rights: {
    RegisterParty: ['signed in', 'operator'],
    RenameParty: ['admin of party', 'operator'],
    AddMember: ['admin of party', 'operator'],
    RemoveMember: ['admin of party', 'operator'],
    InviteMember: ['admin of party', 'operator'],
    AcceptInvitation: ['signed in'],
  },

  decide: {
    RegisterParty: (registered, { partyId, name }, { actor, host }) => {
      const invalid = invalidIdentifier(registered.identifiers);
      if (partyId && name === registered.name && !isPerson(actor)) return [];
      if (partyId) throw refuse('party/already-registered');
      if (invalid) throw refuse('party/identifier-invalid', { which: invalid });
      if (registered.hostedBy && !host) throw refuse('party/host-unknown');
      return [{ type: 'PartyRegistered', data: registered }, ...founderOf(registered, actor)];
    },

    RenameParty: ({ name: to }, party) => {
      const { name: from } = registeredOf(party);
      return from === to ? [] : [{ type: 'PartyRenamed', data: { from, to } }];
    },

    // The operator may admit machines, and who has yet to sign in.
    AddMember: (member, party, { actor, person }) => {
      if (isPerson(actor) && person.status !== 'known') throw refuse('party/person-unknown');
      if (sameRoles(rolesOf(registeredOf(party), member.personId), member.roles)) return [];
      if (
        !keepsAdministrator(party, member.personId, member.roles) &&
        rolesOf(party, member.personId).includes('admin')
      )
        throw refuse('party/last-administrator');
      return [{ type: 'MemberJoined', data: member }];
    },

    RemoveMember: ({ personId }, party) => {
      if (rolesOf(party, personId).length === 0) return [];
      if (!keepsAdministrator(party, personId, [])) throw refuse('party/last-administrator');
      return [{ type: 'MemberLeft', data: { personId } }];
    },

    InviteMember: ({ invitationId, roles }, party, { today }) => {
      if (invitationOf(registeredOf(party), invitationId)) return [];
      return [{ type: 'MemberInvited', data: { invitationId, roles, until: daysAfter(today, INVITATION_DAYS) } }];
    },

    AcceptInvitation: ({ invitationId }, party, { actor, today }) => {
      const invitation = invitationOf(party, invitationId);
      if (!invitation || invitation.until < today || !isPerson(actor)) throw refuse('party/invitation-not-valid');
      const held = [...new Set([...rolesOf(party, actor), ...invitation.roles])];
      return [
        { type: 'InvitationUsed', data: { invitationId } },
        { type: 'MemberJoined', data: { personId: actor, roles: held } },
      ];
    },
  },

  evolve: {
    PartyRegistered: (party, { partyId, kind, name }) => ({ ...party, partyId, kind, name }),
    PartyRenamed: (party, { to }) => ({ ...party, name: to }),
    MemberJoined: (party, { personId, roles }) => ({ ...party, members: { ...party.members, [personId]: roles } }),
    MemberLeft: (party, { personId }) => ({ ...party, members: without(party.members, personId) }),
    MemberInvited: (party, { invitationId, roles, until }) => ({
      ...party,
      invitations: { ...party.invitations, [invitationId]: { roles, until } },
    }),
    InvitationUsed: (party, { invitationId }) => ({ ...party, invitations: without(party.invitations, invitationId) }),
  },
};

const founderOf = ({ kind }: PartyEvents['PartyRegistered'], actor: Actor): readonly MessageOf<PartyEvents>[] => {
  if (!isPerson(actor)) return [];
  if (kind === 'fund' || kind === 'municipality') throw refuse('party/by-the-operator');
  return [{ type: 'MemberJoined', data: { personId: actor, roles: founder } }];
};

const registeredOf = (party: Party): Party & { name: string } => {
  if (party.name === undefined) throw refuse('party/not-registered');
  return { ...party, name: party.name };
};

const sameRoles = (held: readonly Role[], wanted: readonly Role[]): boolean =>
  held.length === wanted.length && wanted.every((role) => held.includes(role));

const without = <Value>(table: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(table).filter(([each]) => each !== key));
