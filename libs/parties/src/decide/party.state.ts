import type { Role } from '@app/event-sourcing';
import { type IsoDate, isKvk, isMunicipalityCode, isOin, isRsin, type PartyId, type PersonId } from '@app/field';
import type { Identifiers, PartyKind } from './party.events.js';

/** An invitation that nobody used yet. */
export type Invitation = Readonly<{ roles: readonly Role[]; until: IsoDate }>;

/** A party as its decider remembers it; without id it was never registered. */
export type Party = Readonly<{
  partyId?: PartyId;
  kind?: PartyKind;
  name?: string;
  members: Readonly<Record<string, readonly Role[]>>;
  invitations: Readonly<Record<string, Invitation>>;
}>;

/** A party before anything happened to it. */
export const unregistered: Party = { members: {}, invitations: {} };

/** What a person does for the party; empty for who is no member. */
export const rolesOf = ({ members }: Party, person: PersonId): readonly Role[] => own(members, person) ?? [];

/** Everyone who does something for the party. */
export const membersOf = ({ members }: Party): readonly PersonId[] => Object.keys(members) as PersonId[];

/** The invitation of that code, as long as it is not used. */
export const invitationOf = ({ invitations }: Party, invitationId: string): Invitation | undefined =>
  own(invitations, invitationId);

// Tables have a prototype, and `constructor` is nobody's name.
const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Whether the party keeps an administrator once a person has these roles. */
export const keepsAdministrator = ({ members }: Party, person: PersonId, roles: readonly Role[]): boolean =>
  Object.entries({ ...members, [person]: roles }).some(([, held]) => held.includes('admin'));

/** The first identifier that is not well-formed, by its name. */
export const invalidIdentifier = ({ kvk, rsin, oin, municipalityCode }: Identifiers): string | undefined => {
  if (kvk && !isKvk(kvk)) return 'KvK';
  if (rsin && !isRsin(rsin)) return 'RSIN';
  if (oin && !isOin(oin)) return 'OIN';
  return municipalityCode && !isMunicipalityCode(municipalityCode) ? 'CBS' : undefined;
};
