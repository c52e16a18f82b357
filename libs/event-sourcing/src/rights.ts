import type { PartyId, PersonId } from '@app/field';

/** What a member does for a party. */
export const roles = [
  'member',
  'editor',
  'signer',
  'reviewer',
  'decider',
  'finance',
  'accountHolder',
  'admin',
  'coordinator',
  'auditor',
] as const;

/** What a member does for a party. */
export type Role = (typeof roles)[number];

/** How a party stands to a stream or a view. */
export const relations = [
  /** Who asks and receives. */
  'initiative',
  /** Who gives money. */
  'funder',
  /** Whose line, scheme or goal it is. */
  'owner',
  /** The party that the stream is about. */
  'party',
  /** The municipality of a co-production. */
  'municipality',
  /** Who gives help in kind. */
  'giver',
  /** Anyone who takes part in the co-production. */
  'partner',
] as const;

/** How a party stands to a stream or a view. */
export type Relation = (typeof relations)[number];

/**
 * One row of the table of rights, read aloud: `decider of funder`.
 * `policy` lets only policies ask, `operator` only who runs the installation, `self` only the person it is about,
 * `signed in` whoever signed in.
 */
export type Right = `${Role} of ${Relation}` | 'policy' | 'operator' | 'self' | 'signed in';

/** The parties that stand in a relation to one stream, and the person it is about. */
export type Related = Readonly<Partial<Record<Relation, PartyId | readonly PartyId[]>> & { person?: PersonId }>;
