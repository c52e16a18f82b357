import type { QueryArrayConfig } from 'pg';
import { type Appended, Conflict } from '../event-store.js';
import type { Written } from '../written.js';

const APPEND = `select * from append_events($1::text[], $2::integer[], $3::uuid[], $4::text[], $5::text[], $6::integer[],
  $7::integer[], $8::text[], $9::integer[], $10::uuid[], $11::text[], $12::timestamptz)`;

/** The one statement that records a group of appends at a moment. */
export const statementOf = (group: readonly Written[], at: Date): QueryArrayConfig => {
  const events = group.flatMap((append) => append.events);
  const own = (['stream', 'expected', 'commandId', 'actor', 'metadata'] as const).map((k) => group.map((a) => a[k]));
  const theirs = (['type', 'version', 'eventId', 'data'] as const).map((k) => events.map((event) => event[k]));
  const counts = group.map((append) => append.events.length);
  const values = [...own, counts, priorsIn(group), ...theirs, at.toISOString()];
  return { name: 'append', text: APPEND, rowMode: 'array', values };
};

/** Per append the place, from 1, of the one before it on the same stream in this group; 0 when it is the first. */
const priorsIn = (group: readonly Written[]): number[] => {
  const places = new Map<string, number>();
  return group.map(({ stream }, index) => {
    const prior = places.get(stream) ?? 0;
    places.set(stream, index + 1);
    return prior;
  });
};

/** What became of an append, by its row in the statement's answer. */
export const outcomeOf = ({ expected }: Written, [position, revision]: readonly unknown[]): Appended | Conflict =>
  position === null
    ? new Conflict(expected, Number(revision))
    : { position: BigInt(String(position)), revision: Number(revision) };
