import { type AnyProjection, project } from '@app/event-sourcing';
import type { StoredEvent } from '@app/event-store';
import type { Progress } from '../progress.js';
import { type Kept, nothing, type RowChange } from '../step.js';
import type { Lot } from './lot.js';
import type { Reader } from './reader.js';

/** The name under which a version of a projection is at its place. */
export const readerOf = ({ name, version }: AnyProjection): string => `rows:${name}.v${version}`;

/** Reads events into the rows of one projection: folded in memory, each changed row once. */
export const rowsReader = (of: AnyProjection, progress: Progress): Reader => ({
  name: readerOf(of),
  read: async (events, lot) => {
    const mine = events.filter(({ type }) => type in of.on);
    if (mine.length === 0) return nothing;
    const kept = await progress.kept(of, keysOf(of, mine));
    return { ...nothing, rows: changesIn(of, kept, mine, lot) };
  },
});

// A key that cannot be made parks its stream when its turn comes, not before its stream's earlier events.
const keysOf = (of: AnyProjection, events: readonly StoredEvent[]): string[] => {
  const keyOf = (event: StoredEvent): string[] => {
    try {
      return [of.keyOf(event)];
    } catch {
      return [];
    }
  };
  return [...new Set(events.flatMap(keyOf))];
};

type Before = ReadonlyMap<string, Kept>;

const changesIn = (of: AnyProjection, kept: Before, events: readonly StoredEvent[], lot: Lot): readonly RowChange[] => {
  const changed = new Map<string, Kept | null>();
  for (const event of events)
    lot.attempt(readerOf(of), event, () => {
      const key = of.keyOf(event);
      const before = changed.has(key) ? changed.get(key) : kept.get(key);
      changed.set(key, rowAfter(of, before ?? null, event));
    });
  return [...changed].map(([key, now]) => ({ of, key, now }));
};

const rowAfter = (of: AnyProjection, before: Kept | null, event: StoredEvent): Kept | null => {
  const row = project(of, before?.row ?? null, event);
  return row && { row: keepable(row), first: before?.first ?? event.position };
};

// Text that JSON can say and PostgreSQL's jsonb cannot hold: NUL and halves of characters.
const unkeepable = /\\u(0000|d[89a-f][0-9a-f]{2})/;

const keepable = (row: object): object => {
  if (unkeepable.test(JSON.stringify(row).replaceAll('\\\\', ''))) throw new RangeError('text that cannot be kept');
  return row;
};
