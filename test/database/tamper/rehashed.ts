import { BEGINNING, hashOf } from '@app/event-store';
import type { Row } from './recorded.js';

/** These events with positions from 1 and every hash made anew, as one would who knows how it is done. */
export const rehashed = (rows: readonly Row[]): readonly Row[] => {
  let before = BEGINNING.hash;
  return rows.map((row, nth) => {
    const moved = { ...row, position: nth + 1 };
    before = hashOf(before, columnsOf(moved));
    return { ...moved, hash: `\\x${before}` };
  });
};

const columnsOf = (row: Row): readonly string[] => [
  ...[`${row.position}`, row.stream, `${row.revision}`, row.type, `${row.version}`, row.data, row.metadata],
  ...[row.actor, row.command_id, `${row.ordinal}`, row.event_id, new Date(row.recorded_at).toISOString()],
];
