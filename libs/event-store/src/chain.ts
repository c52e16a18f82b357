import { hash as hashed } from 'node:crypto';

/** An event as it stands in the store, every column as text, with the hash it was recorded with. */
export type Link = Readonly<{ position: bigint; columns: readonly string[]; hash: string }>;

/** Where a chain ends: its last position, and the hash there in hexadecimal. */
export type Tip = Readonly<{ position: bigint; hash: string }>;

/** Who can show a chain of hashes: an adapter that makes it while appending, or a follower that makes it afterwards. */
export type ChainSource = Readonly<{
  /** Every link after a position in batches, up to another one or the last there is now. */
  links(after: bigint, upTo?: bigint): AsyncIterable<readonly Link[]>;
  /** Where the next link will be joined. */
  tip(): Promise<Tip>;
  /** The same, with how many events there were at that moment; where events could stand that no position leads to. */
  census?(): Promise<Census>;
}>;

/** Where a chain ends, how many events there are in all (another number is that of no chain), and whether its end knows when the last was recorded. */
export type Census = Readonly<{ tip: Tip; events: bigint; isTimeOfLast: boolean }>;

/** How far a chain holds, where it breaks (if it does), and how many events were looked at. */
export type Verdict = Readonly<{ holdsUpTo: bigint; brokenAt?: bigint; events: bigint }>;

/** Where every chain begins. */
export const BEGINNING: Tip = { position: 0n, hash: '0'.repeat(64) };

/**
 * The hash of an event: SHA-256, in hexadecimal, over lines of text: the hash before it, then position, stream, revision,
 * type, version, data, metadata, actor, command id, ordinal, event id and moment of recording.
 */
export const hashOf = (before: string, columns: readonly string[]): string =>
  hashed('sha256', `${before}\n${columns.join('\n')}`);

/**
 * Reads a whole chain and says up to where nothing was changed, removed, inserted or moved, from its beginning or from a
 * tip that one trusts. It cannot find that the newest events were cut off together with the tip, nor that all hashes were
 * made anew: for that one compares with a tip that was kept elsewhere.
 */
export const verifyChain = async (source: ChainSource, trusted: Tip = BEGINNING): Promise<Verdict> => {
  const tip = await source.tip();
  let last = trusted;
  let events = 0n;
  for await (const links of source.links(trusted.position))
    for (const link of links) {
      events += 1n;
      if (!joins(link, last) || differs(link, tip)) return brokenAfter(last, events);
      last = link;
    }
  return last.position < tip.position ? brokenAfter(last, events) : { holdsUpTo: last.position, events };
};

/** How many columns an event has, the hash left out. */
const COLUMNS = 12;

/** Whether a link is the one after another: the next position, and a hash of that one's and of its own columns. */
export const joins = ({ position, columns, hash }: Link, last: Tip): boolean =>
  position === last.position + 1n &&
  columns.length === COLUMNS &&
  // No line may hold two: else what stands in one column could have stood in the next.
  !columns.some((text) => text.includes('\n')) &&
  hash === hashOf(last.hash, columns);

const differs = (link: Tip, tip: Tip): boolean => link.position === tip.position && link.hash !== tip.hash;

const brokenAfter = ({ position }: Tip, events: bigint): Verdict => ({
  holdsUpTo: position,
  brokenAt: position + 1n,
  events,
});
