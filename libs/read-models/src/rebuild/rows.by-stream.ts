import type { AnyProjection } from '@app/event-sourcing';
import { type FoldingOne, foldOne, readerOf } from '../readers/rows.reader.js';
import type { Kept } from '../step.js';
import type { Folding } from './building.js';
import type { CopyTo } from './copying.js';
import { rowsCopy } from './rows.copy.js';

/**
 * Rows that are each made of one stream are written when their stream ends, so that nothing stays in memory however many
 * there are. Leads nowhere when a row turns out to be made of several.
 */
export const foldingByStream = (of: AnyProjection, copyTo: CopyTo): Folding => {
  const copy = rowsCopy(of, copyTo);
  const [rows, seen] = [new Map<string, Kept | null>(), new Set<string>()];
  let stream = '';
  // What is not remembered any more, the unique index on the key finds.
  const isNew = (key: string): boolean =>
    !seen.has(key) && (seen.size >= REMEMBERED || seen.add(own(key)) !== undefined);
  const write = async (): Promise<boolean> => {
    for (const [key, kept] of rows) if (!isNew(key) || !(await copy.write(key, kept))) return false;
    rows.clear();
    return true;
  };
  return {
    take: async (events, lot) => {
      const how: FoldingOne = { of, reader: readerOf(of), lot, before: () => undefined, expect: () => undefined };
      for (const event of events) {
        if (event.stream !== stream && rows.size > 0 && !(await write())) return false;
        stream = event.stream;
        foldOne(rows, how, event);
      }
      return true;
    },
    end: async (wanted) => {
      const written = wanted && (await write());
      await copy.end();
      return written;
    },
  };
};

const REMEMBERED = 100_000;

// A part of a text keeps all of it.
const own = (key: string): string => Buffer.from(key).toString();
