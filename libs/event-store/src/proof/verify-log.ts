import { BEGINNING, type ChainSource, type Tip, type Verdict } from '../chain.js';
import type { Range, Unsoundness } from './soundness.js';
import { type SpanVerdict, type Walkable, type Walker, walkerOver } from './span.js';
import { LANES } from './walkers.js';

/** How far a log holds, what some events show of themselves that cannot be, and how many stand beside the chain. */
export type LogVerdict = Verdict & Readonly<{ unsound: readonly Unsoundness[]; strays: bigint }>;

/** How a log is verified: whether its store promises that time never runs back, and who hears how far it is. */
export type Verifying = Readonly<{
  isTimeOrdered: boolean;
  told?: (done: bigint, of: bigint) => void;
  /** Events in a part; 20,000 when left out. */
  part?: bigint;
}>;

/**
 * Walks a whole chain in parts, at the same time, each from the hash that stands at its boundary; a part counts only when
 * the one before it ends at that very hash. Then: revisions over all parts, and events that stand beside the chain.
 */
export const verifyLog = async (source: Walkable, verifying: Verifying): Promise<LogVerdict> => {
  const { tip, events, isTimeOfLast } = await censusOf(source);
  const walkers = source.walkers?.(LANES) ?? [walkerOver(source)];
  const joining = new Joining();
  try {
    for await (const [from, seen] of walked(source, walkers, tip, verifying)) {
      joining.add(from, seen, verifying.isTimeOrdered);
      verifying.told?.(joining.last.position, tip.position);
      if (joining.isBroken) break;
    }
  } finally {
    await Promise.all(walkers.map((walker) => walker.close()));
  }
  const verdict = joining.verdict(tip);
  const late =
    isTimeOfLast || verdict.brokenAt !== undefined ? [] : [{ position: tip.position, fault: 'time' as const }];
  return { ...verdict, unsound: [...verdict.unsound, ...late], strays: events - tip.position };
};

const censusOf = async (source: ChainSource) => {
  if (source.census) return source.census();
  const tip = await source.tip();
  return { tip, events: tip.position, isTimeOfLast: true };
};

/** The parts in order, though they are walked beside one another, and never more than two ahead per walker. */
async function* walked(
  source: ChainSource,
  walkers: readonly Walker[],
  tip: Tip,
  { isTimeOrdered, part = 20_000n }: Verifying,
): AsyncGenerator<readonly [Tip, SpanVerdict]> {
  const free = [...walkers];
  const waiting: Promise<readonly [Tip, SpanVerdict]>[] = [];
  const begin = async (walker: Walker, after: bigint) => {
    const from = await placeAt(source, after);
    const upTo = after + part < tip.position ? after + part : tip.position;
    return [from, await walker.walk({ from, upTo, isTimeOrdered })] as const;
  };
  let busy = new Map<Walker, Promise<unknown>>();
  for (let after = 0n; after < tip.position; after += part) {
    const walker = free.pop() ?? (await freed(busy));
    const walking = begin(walker, after);
    walking.catch(() => undefined);
    busy = busy.set(walker, walking);
    waiting.push(walking);
    if (waiting.length > walkers.length) yield (await waiting.shift()) as readonly [Tip, SpanVerdict];
  }
  yield* waiting;
}

const freed = (busy: Map<Walker, Promise<unknown>>): Promise<Walker> =>
  Promise.race(
    [...busy].map(([walker, work]) =>
      work.then(
        () => walker,
        () => walker,
      ),
    ),
  );

/** The place at a position, by the hash that stands there; a hash that is nobody's when nothing does. */
export const placeAt = async (source: ChainSource, position: bigint): Promise<Tip> => {
  if (position === 0n) return BEGINNING;
  for await (const [link] of source.links(position - 1n, position)) if (link) return { position, hash: link.hash };
  return { position, hash: '' };
};

class Joining {
  last = BEGINNING;
  isBroken = false;
  private events = 0n;
  private recordedAt = '';
  private readonly unsound: Unsoundness[] = [];
  private readonly revisions = new Map<string, number>();

  /** Puts the next part behind the ones before. */
  add(from: Tip, seen: SpanVerdict, isTimeOrdered: boolean): void {
    // What stood at the boundary may have been changed between the two looks at it.
    this.isBroken = from.hash !== this.last.hash || seen.isBroken;
    this.events += seen.events;
    if (from.hash !== this.last.hash) return;
    const [first, last] = seen.recorded;
    if (isTimeOrdered && first && first < this.recordedAt)
      this.unsound.push({ position: from.position + 1n, fault: 'time' });
    for (const [stream, range] of seen.streams) this.follow(stream, range, from.position + 1n);
    this.unsound.push(...seen.unsound);
    this.recordedAt = last || this.recordedAt;
    this.last = seen.last;
  }

  verdict(tip: Tip): Omit<LogVerdict, 'strays'> {
    const { events, unsound } = this;
    const isTip = this.last.position < tip.position || this.last.hash === tip.hash;
    if (!isTip) return { holdsUpTo: tip.position - 1n, brokenAt: tip.position, events, unsound };
    const isWhole = !this.isBroken && this.last.position === tip.position;
    const { position: holdsUpTo } = this.last;
    return isWhole ? { holdsUpTo, events, unsound } : { holdsUpTo, brokenAt: holdsUpTo + 1n, events, unsound };
  }

  private follow(stream: string, [first, last]: Range, position: bigint): void {
    if (first !== (this.revisions.get(stream) ?? 0) + 1) this.unsound.push({ position, fault: 'revision' });
    this.revisions.set(stream, last);
  }
}
