import { type ChainSource, joins, type Tip } from '../chain.js';
import { faultsOf, Order, type Range, type Unsoundness } from './soundness.js';

/** A part of the chain: from a place, up to and with a position. */
export type Span = Readonly<{ from: Tip; upTo: bigint; isTimeOrdered: boolean }>;

/** What a walk over a part of the chain has seen. */
export type SpanVerdict = Readonly<{
  /** The last event up to which it holds. */
  last: Tip;
  isBroken: boolean;
  /** How many events were looked at. */
  events: bigint;
  unsound: readonly Unsoundness[];
  streams: ReadonlyMap<string, Range>;
  /** When the first and the last of them were recorded. */
  recorded: readonly [first: string, last: string];
}>;

/** Who walks one part at a time. */
export type Walker = Readonly<{ walk(span: Span): Promise<SpanVerdict>; close(): Promise<void> }>;

/** A chain that may bring walkers of its own along, who walk parts of it at the same time. */
export type Walkable = ChainSource & Readonly<{ walkers?(count: number): readonly Walker[] }>;

/** A walker in this thread. */
export const walkerOver = (source: ChainSource): Walker => ({
  walk: (span) => walk(source, span),
  close: async () => undefined,
});

/** Walks a part of the chain up to where it breaks, and looks at what each event shows of itself. */
export const walk = async (source: ChainSource, { from, upTo, isTimeOrdered }: Span): Promise<SpanVerdict> => {
  const order = new Order();
  const unsound: Unsoundness[] = [];
  let [last, events] = [from, 0n];
  const seen = (isBroken: boolean): SpanVerdict => ({
    ...{ last, isBroken, events, unsound, streams: order.streams, recorded: [order.first, order.last] },
  });
  for await (const links of source.links(from.position, upTo))
    for (const link of links) {
      events += 1n;
      if (!joins(link, last)) return seen(true);
      last = { position: link.position, hash: link.hash };
      const faults = [...faultsOf(link), ...order.faultsOf(link, isTimeOrdered)];
      unsound.push(...faults.map((fault) => ({ position: link.position, fault })));
    }
  return seen(last.position < upTo);
};
