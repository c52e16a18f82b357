import type { AnyProjection } from '@app/event-sourcing';
import { foldInto, readerOf } from '../readers/rows.reader.js';
import type { Kept } from '../step.js';
import type { Folding, Rest } from './building.js';
import { ownKeys } from './own-keys.js';
import { rowsCopy } from './rows.copy.js';
import type { Writing } from './writing.js';

/**
 * Rows that are each made of one stream are written when their stream ends, so that nothing stays in memory however many
 * there are. Leads nowhere once a row may be made of several.
 */
export const foldingByStream = (of: AnyProjection, writing: Writing, left?: Rest): Folding => {
  const [copy, keys, reader] = [rowsCopy(of, writing), ownKeys(of, left?.known ?? {}), readerOf(of)];
  const rows = new Map<string, Kept | null>();
  let [ended, stream] = [left?.after ?? '', ''];
  const write = async (): Promise<boolean> => {
    for (const [key, kept] of rows) if (!(await copy.write(key, kept))) return false;
    rows.clear();
    ended = stream || ended;
    return true;
  };
  return {
    take: async (events, lot) => {
      for (const event of events) {
        if (event.stream !== stream && stream !== '' && !(await write())) return false;
        stream = event.stream;
        if (!lot.holds(reader, stream) && !keys.isOwn(event)) return false;
        foldInto(rows, of, [event], lot, undefined, unlooked);
      }
      return true;
    },
    rest: async (last) => {
      if (last && !(await write())) return undefined;
      await copy.end();
      return { after: ended, known: keys.known(), ...(stream !== ended && { unfinished: stream }) };
    },
    end: async () => {
      const written = await write();
      await copy.end();
      return written;
    },
  };
};

// Rows are looked at when they are written.
const unlooked = (): void => undefined;
