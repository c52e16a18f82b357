import type { QueryArrayConfig } from 'pg';
import { type Appended, Conflict } from '../event-store.js';
import type { Written } from '../written.js';

const LINES = (nth: number): string => `string_to_array($${nth}, E'\\n')`;
const APPEND = `select * from append_events(${LINES(1)}, $2::integer[], $3::uuid[], ${LINES(4)}, ${LINES(5)},
  $6::integer[], $7::integer[], ${LINES(8)}, $9::integer[], $10::uuid[], ${LINES(11)}, $12::timestamptz)`;

/** The one statement that records a group of appends at a moment. */
export const statementOf = (group: readonly Written[], at: Date): QueryArrayConfig => {
  const events = group.flatMap((append) => append.events);
  const counts = group.map((append) => append.events.length);
  const values = [
    ...[lines(group, 'stream'), group.map(({ expected }) => expected), group.map(({ commandId }) => commandId)],
    ...[lines(group, 'actor'), lines(group, 'metadata'), counts, priorsIn(group)],
    ...[lines(events, 'type'), events.map(({ version }) => version), events.map(({ eventId }) => eventId)],
    ...[lines(events, 'data'), at.toISOString()],
  ];
  return { name: 'append', text: APPEND, rowMode: 'array', values };
};

// No text that can be recorded is empty or has a line end, and nothing takes texts apart faster than that.
const lines = <Name extends string>(all: readonly Readonly<Record<Name, string>>[], name: Name): string =>
  all.map((each) => each[name]).join('\n');

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
