import { type AnyProjection, project } from '@app/event-sourcing';
import type { PastEvent } from '@app/event-store';
import type { Progress } from '../progress.js';
import { type Kept, nothing, type RowChange } from '../step.js';
import { type Expecting, expectKeepable } from './keepable.js';
import type { Lot } from './lot.js';
import type { Reader } from './reader.js';

/** The name under which a version of a projection is at its place. */
export const readerOf = ({ name, version }: AnyProjection): string => `rows:${name}.v${version}`;

/** Reads events into the rows of one projection: folded in memory, each changed row once. */
export const rowsReader = (of: AnyProjection, progress: Pick<Progress, 'kept'>): Reader => ({
  name: readerOf(of),
  read: async (events, lot) => {
    const mine = events.filter(({ type }) => type in of.on);
    if (mine.length === 0) return nothing;
    const kept = await progress.kept(of, keysOf(of, mine));
    return { ...nothing, rows: changesIn(of, kept, mine, lot) };
  },
});

// A key that cannot be made parks its stream when its turn comes, not before its stream's earlier events.
const keysOf = (of: AnyProjection, events: readonly PastEvent[]): string[] => {
  const keyOf = (event: PastEvent): string[] => {
    try {
      return [of.keyOf(event)];
    } catch {
      return [];
    }
  };
  return [...new Set(events.flatMap(keyOf))];
};

const changesIn = (of: AnyProjection, kept: Before, events: readonly PastEvent[], lot: Lot): readonly RowChange[] => {
  const changed = new Map<string, Kept | null>();
  foldInto(changed, of, events, lot, (key) => kept.get(key));
  return [...changed].map(([key, now]) => ({ of, key, now }));
};

type Before = ReadonlyMap<string, Kept>;

/**
 * Folds events into rows by their keys, null where a row is gone; `before` gives a row that is not among them. What throws,
 * a row that `expect` refuses included, parks the stream.
 */
export const foldInto = (
  rows: Map<string, Kept | null>,
  of: AnyProjection,
  events: readonly PastEvent[],
  lot: Lot,
  before: (key: string) => Kept | undefined = () => undefined,
  expect: Expecting = expectKeepable(of),
): void => {
  const reader = readerOf(of);
  for (const event of events) {
    if (lot.holds(reader, event.stream)) continue;
    try {
      const key = of.keyOf(event);
      const last = rows.get(key);
      const now = rowAfter(of, (last === undefined ? before(key) : last) ?? null, event);
      if (now) expect(key, now.row);
      rows.set(key, now);
    } catch (error) {
      lot.park(reader, event, error);
    }
  }
};

const rowAfter = (of: AnyProjection, before: Kept | null, event: PastEvent): Kept | null => {
  const row = project(of, before?.row ?? null, event);
  return row ? { row, first: before?.first ?? event.position } : null;
};
