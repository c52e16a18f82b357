import type { Actor } from '@app/event-sourcing';
import { type Revision, uuidOf } from '@app/event-store';
import type { PersonId } from '@app/field';

/**
 * A person who asks, under which Idempotency-Key, and what they had seen (If-Match), if they said so. `once`: the key was
 * made up here, so that nobody can ask under it again.
 */
export type Person = Readonly<{ person: PersonId; key: string; once?: boolean; seen?: Revision }>;

/** A policy that asks, and the event it answers to. */
export type PolicyAsker = Readonly<{ policy: string; cause: string }>;

/** Who runs the installation, by what means (`cli`, `demo`), and the key that makes asking twice harmless. */
export type Operator = Readonly<{ operator: string; key: string }>;

/** Whoever asks. */
export type Asker = Person | PolicyAsker | Operator;

/** The hand that events are recorded under. */
export const actorOf = (asker: Asker): Actor => {
  if ('policy' in asker) return `policy:${asker.policy}`;
  return 'operator' in asker ? `operator:${asker.operator}` : asker.person;
};

/** A UUID, the same for the same asker and key, so that what is asked twice is done once. */
export const commandIdOf = (asker: Asker): string =>
  uuidOf(JSON.stringify([actorOf(asker), 'policy' in asker ? asker.cause : asker.key]));

/** The id of something that a command makes: the same for the same asker and key. */
export const newIdFor = (asker: Asker, what: string): string => uuidOf(`${commandIdOf(asker)}/${what}`);
