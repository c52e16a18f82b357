import type { Projection, Role } from '@app/event-sourcing';
import type { PartyId, PersonId } from '@app/field';
import type { Identifiers, PartyEvents, PartyKind } from '../decide/party.events.js';

/** One party in the directory. */
export type PartyRow = Readonly<{
  partyId: PartyId;
  kind: PartyKind | null;
  name: string;
  identifiers: Identifiers;
  hostedBy: PartyId | null;
  members: readonly Readonly<{ personId: PersonId; roles: readonly Role[] }>[];
  /** The members by id alone, to find a person's parties by. */
  memberIds: readonly PersonId[];
}>;

/** The directory of parties. */
export const partyDirectory: Projection<PartyRow, PartyEvents> = {
  name: 'party-directory',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: ['kind', 'name', 'memberIds'],
  initialRow: (id) => ({
    ...{ partyId: id as PartyId, kind: null, name: '', identifiers: {}, hostedBy: null },
    ...{ members: [], memberIds: [] },
  }),
  on: {
    PartyRegistered: (row, { data: { kind, name, identifiers, hostedBy } }) => ({
      ...row,
      ...{ kind, name, identifiers, hostedBy: hostedBy ?? null },
    }),
    PartyRenamed: (row, { data: { to } }) => ({ ...row, name: to }),
    MemberJoined: (row, { data }) => withMembers(row, [...others(row, data.personId), data]),
    MemberLeft: (row, { data: { personId } }) => withMembers(row, others(row, personId)),
  },
};

const others = ({ members }: PartyRow, person: PersonId) => members.filter(({ personId }) => personId !== person);

const withMembers = (row: PartyRow, members: PartyRow['members']): PartyRow => ({
  ...row,
  members,
  memberIds: members.map(({ personId }) => personId),
});
