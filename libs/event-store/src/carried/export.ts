import { BEGINNING, type Tip } from '../chain.js';
import type { Imprint } from '../followed/followed-chain.js';
import { writeLines } from './files.js';
import { type Footer, type Header, joinedTo, lineOf } from './line.js';

/** A store that shows what it holds, column by column. */
export type Showing = Readonly<{
  /** What kept the events: `postgres`, `kurrent` or `memory`. */
  kind: string;
  head(): Promise<bigint>;
  /** What there is after a position, up to another one, in batches. */
  pastImprints(after: bigint, upTo: bigint): AsyncIterable<readonly Imprint[]>;
  /** The tip of its own chain, where it keeps one. */
  tip?(): Promise<Tip>;
}>;

/** Tells how many events were dealt with so far, of how many where that is known. */
export type ToldOf = (done: number, of?: number) => void;

/** What the store shows is not what its chain says: somebody changed it, and it must not be carried on as if it were whole. */
export class Unfaithful extends Error {
  override readonly name = 'Unfaithful';
}

/** Writes every event up to the head there is now as JSON lines, with the chain of hashes over them; throws EEXIST, and Unfaithful when the store's own chain ends otherwise. */
export const exportEvents = async (
  store: Showing,
  path: string,
  now: Date,
  told: ToldOf = () => undefined,
): Promise<Footer> => {
  const upTo = await store.head();
  const tip = await tipOf(store, upTo);
  const header: Header = {
    ...{ format: 'aandeel-events', formatVersion: 1, source: store.kind },
    ...{ head: `${tip.position}`, hash: tip.hash, exportedAt: now.toISOString() },
  };
  let footer: Footer | undefined;
  const lines = async function* () {
    yield JSON.stringify(header);
    footer = yield* linesUpTo(store, upTo, tip, told);
    yield JSON.stringify(footer);
  };
  await writeLines(path, lines());
  return footer as Footer;
};

async function* linesUpTo(store: Showing, upTo: bigint, tip: Tip, told: ToldOf): AsyncGenerator<string, Footer> {
  let [last, events] = [BEGINNING, 0];
  for await (const imprints of store.pastImprints(0n, upTo)) {
    for (const imprint of imprints) {
      last = joinedTo(last, imprint.columns);
      yield JSON.stringify(lineOf(imprint, last.hash));
    }
    events += imprints.length;
    told(events);
  }
  if (last.hash !== tip.hash) throw new Unfaithful(`the chain ends otherwise than it was recorded, after ${events}`);
  return { end: true, events, head: `${last.position}`, hash: last.hash };
}

// Who chains what it records knows; of others it is computed, which takes a walk more.
const tipOf = async (store: Showing, upTo: bigint): Promise<Tip> => {
  const own = await store.tip?.();
  if (own?.position === upTo) return own;
  let last = BEGINNING;
  for await (const imprints of store.pastImprints(0n, upTo))
    last = imprints.reduce((before, { columns }) => joinedTo(before, columns), last);
  return last;
};
