import { randomUUID } from 'node:crypto';
import { canonical, eventIdOf } from '@app/event-store';
import { between, oneOf, type Random } from '../../../faults/plan/random.js';
import { lastOfItsStream } from './chosen.js';
import type { Kind } from './kinds.js';
import type { Row } from './recorded.js';
import { rehashed } from './rehashed.js';

/** Another past out of one, from an event on: each of them one that could have been. */
const pasts: readonly ((random: Random, rows: readonly Row[], from: Row) => readonly Row[])[] = [
  (_, rows, from) => rows.map((row) => (row === from ? { ...row, data: raised(row.data) } : row)),
  (_, rows, from) => rows.map((row) => (row === from ? { ...row, actor: 'policy:carla' } : row)),
  (_, rows, from) => rows.map((row) => (row === from ? { ...row, metadata: '{"cause":"another"}' } : row)),
  (random, rows, from) => {
    const shift = between(random, 1, 1_000_000);
    const later = (instant: string) => new Date(Date.parse(instant) + shift).toISOString();
    return rows.map((row) => (row.position < from.position ? row : { ...row, recorded_at: later(row.recorded_at) }));
  },
  (random, rows, { position }) => {
    const gone = lastOfItsStream(random, rows, position);
    return rows.filter((row) => row !== gone);
  },
  (random, rows, { position }) => {
    const moved = lastOfItsStream(random, rows, position);
    return rows.map((row) => (row === moved ? { ...row, stream: `pledge-${randomUUID()}`, revision: 1 } : row));
  },
  (_, rows, from) => {
    const [command_id, at] = [randomUUID(), rows.indexOf(from)];
    const event = { command_id, ordinal: 0, event_id: eventIdOf(command_id, 0) };
    return rows.toSpliced(at, 0, { ...from, ...event, stream: `pledge-${randomUUID()}`, revision: 1 });
  },
];

const raised = (data: string): string => {
  const said = JSON.parse(data);
  return canonical({ ...said, amount: said.amount + 1 });
};

/** What no chain can find by itself, as there is nothing in the database that it is not in accord with. */
export const beyond: Readonly<Record<string, Kind>> = {
  'the newest cut off, with the end of the chain': (random, rows, superuser) =>
    superuser.puts(rows.slice(0, between(random, 0, rows.length - 1)), true),
  'the past made anew from an event on, with all hashes': (random, rows, superuser) =>
    superuser.puts(rehashed(oneOf(random, pasts)(random, rows, oneOf(random, rows.slice(0, 35)))), true),
};
