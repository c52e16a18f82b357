import type { AnyProjection } from '@app/event-sourcing';
import type { PastEvent } from '@app/event-store';
import { foldInto, readerOf } from '../readers/rows.reader.js';
import type { Kept } from '../step.js';
import type { Folding } from './building.js';
import type { CopyTo } from './copying.js';
import { rowsCopy } from './rows.copy.js';

/**
 * Rows that are each made of one stream are written when their stream ends, so that nothing stays in memory however many
 * there are. Leads nowhere once a row may be made of several.
 */
export const foldingByStream = (of: AnyProjection, copyTo: CopyTo): Folding => {
  const [copy, isOwn, reader] = [rowsCopy(of, copyTo), ownKeys(of), readerOf(of)];
  const rows = new Map<string, Kept | null>();
  let stream = '';
  const write = async (): Promise<boolean> => {
    for (const [key, kept] of rows) if (!(await copy.write(key, kept))) return false;
    rows.clear();
    return true;
  };
  return {
    take: async (events, lot) => {
      for (const event of events) {
        if (event.stream !== stream && rows.size > 0 && !(await write())) return false;
        stream = event.stream;
        if (!lot.holds(reader, stream) && !isOwn(event)) return false;
        foldInto(rows, of, [event], lot, undefined, unlooked);
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

// Rows are looked at when they are written.
const unlooked = (): void => undefined;

// What no event of another stream is called by; an id only among streams of one kind.
const names: readonly ((event: PastEvent) => string)[] = [
  ({ id }) => id,
  ({ stream }) => stream,
  ({ eventId }) => eventId,
];

/** Tells of one event after the other whether its row is made of its stream alone, as far as keys can tell. */
const ownKeys = (of: AnyProjection): ((event: PastEvent) => boolean) => {
  let name: (typeof names)[number] | undefined;
  let kind: string | undefined;
  return (event) => {
    const key = keyIn(of, event);
    // Its stream is parked when it is folded.
    if (key === undefined) return true;
    name ??= names.find((each) => each(event) === key);
    kind ??= kindOf(event);
    return name?.(event) === key && (name !== names[0] || kindOf(event) === kind);
  };
};

const kindOf = ({ stream, id }: PastEvent): string => stream.slice(0, stream.length - id.length);

const keyIn = (of: AnyProjection, event: PastEvent): string | undefined => {
  try {
    return of.keyOf(event);
  } catch {
    return undefined;
  }
};
