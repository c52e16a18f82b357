import type { Imprint } from '../followed/followed-chain.js';
import type { ToldOf } from './export.js';
import { columnsOf, type Header, type Line } from './line.js';
import { eventsIn, verifyFile } from './verify.js';

/** An event of another store as it is to stand in this one: its position there and all that was recorded of it. */
export type Carried = Line;

/** A store that takes over what was recorded elsewhere. */
export type Taking = Readonly<{
  /** How many events at once. */
  atOnce: number;
  head(): Promise<bigint>;
  pastImprints(after: bigint, upTo: bigint): AsyncIterable<readonly Imprint[]>;
  /** Records events at the end, in this order, with the times and ids they have; those of one command are given together. */
  take(events: readonly Carried[]): Promise<void>;
}>;

/** The file is not whole, or of a format that this program does not know. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

/** The store holds events that are not of this file: the events of two installations never go together. */
export class Occupied extends Error {
  override readonly name = 'Occupied';
}

/**
 * Takes over a file of events into a store that is empty, or that holds the beginning of this file and nothing else, as an
 * interruption leaves it. Gives how many were taken now and how many there are. Throws Unusable and Occupied.
 */
export const takeOver = async (store: Taking, path: string, { told = nothing, before = nothing }: Manner = {}) => {
  const { header, isWhole, events: of, brokenAt } = await verifyFile(path);
  if (!header || !isWhole) throw new Unusable(`line ${brokenAt ?? 1}`);
  const lines = eventsIn(path);
  const already = await expectBeginning(store, lines);
  let taken = already;
  if (taken < of) await before();
  for await (const group of groups(lines, store.atOnce)) {
    await store.take(group.map((line, nth) => (taken + nth === 0 ? linked(line, header) : carried(line))));
    taken += group.length;
    told(taken, of);
  }
  return { taken: taken - already, events: taken };
};

type Manner = Readonly<{
  told?: ToldOf;
  /** Done once all is looked at and before anything is taken. */
  before?: () => Promise<void> | void;
}>;

const nothing = () => undefined;

/** Reads beside each other what the store holds and what the file says; leaves the lines where the store ends. */
const expectBeginning = async (store: Taking, lines: AsyncGenerator<Line>): Promise<number> => {
  let count = 0;
  for await (const imprints of store.pastImprints(0n, await store.head()))
    for (const { columns } of imprints) {
      const { value, done } = await lines.next();
      if (done || value.eventId !== columns[10] || value.stream !== columns[1])
        throw new Occupied(`event ${count + 1} is another one than in the file`);
      count += 1;
    }
  return count;
};

// What one command recorded is recorded wholly or not at all, here too.
async function* groups(lines: AsyncGenerator<Line>, atOnce: number): AsyncGenerator<readonly Line[]> {
  let group: Line[] = [];
  for await (const line of lines) {
    const isOther = line.commandId !== group.at(-1)?.commandId;
    if (isOther && group.length >= atOnce) {
      yield group;
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) yield group;
}

// Where and when it was first recorded stays, however often it is carried on.
const carried = (line: Line): Carried => {
  const origin = { originalPosition: line.position, originalTime: line.recordedAt };
  return { ...line, metadata: { ...origin, ...line.metadata } };
};

// The first link of the new chain holds where the old one ended, and where those before it did.
const linked = (line: Line, { source, head, hash }: Header): Carried => {
  const { metadata, ...event } = carried(line);
  const before = metadata.chainBefore === undefined ? '' : `${metadata.chainBefore} `;
  return { ...event, metadata: { ...metadata, chainBefore: `${before}${source}:${head}:${hash}` } };
};

/** What of an event's metadata tells only that it was carried over. */
export const CARRIED = ['originalPosition', 'originalTime', 'chainBefore'] as const;

/** The columns of a carried event at the place it gets here. */
export const columnsAt = (position: bigint, recordedAt: string, event: Carried): readonly string[] =>
  columnsOf({ ...event, position: `${position}`, recordedAt });
