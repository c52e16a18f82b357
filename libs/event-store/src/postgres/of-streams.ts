import type { Revision } from '../event-store.js';
import { EVENT_COLUMNS, type EventRow } from './rows.js';

/** A stream, from after a revision on. */
export type Sought = Readonly<{ stream: string; after: Revision }>;

/** The events of several streams, and after each of them which of the sought streams it is of. */
export const OF_STREAMS = `
  select found.*, sought.nth from unnest($1::text[], $2::integer[]) with ordinality as sought(stream, after, nth)
  cross join lateral (
    select ${EVENT_COLUMNS} from events e where e.stream = sought.stream and e.revision > sought.after
  ) found`;

/** What OF_STREAMS is asked with. */
export const seeking = (sought: readonly Sought[]): unknown[] => [
  sought.map(({ stream }) => stream),
  sought.map(({ after }) => after),
];

/** What was found of each of the sought streams, in the order of their revisions. */
export const partedBy = (sought: readonly Sought[], found: readonly EventRow[]): readonly (readonly EventRow[])[] => {
  const parts: EventRow[][] = sought.map(() => []);
  for (const row of found) parts[Number(row[11]) - 1]?.push(row);
  // A join promises no order, though an index gave them in theirs.
  for (const part of parts) part.sort(([, , one], [, , other]) => Number(one) - Number(other));
  return parts;
};
