import { type ChainSource, hashOf, type Link, type Tip, type Verdict, verifyChain } from '../chain.js';
import { type KeptChain, type KeptLink, NOTHING_KEPT } from './kept-chain.js';
import type { Seal } from './seal.js';

/** An event as it stands in its store: every column as text, in the order in which they are hashed. */
export type Imprint = Readonly<{ position: bigint; columns: readonly string[] }>;

/** A store that makes no chain itself, and shows what it holds so that a follower can make one. */
export type Imprinting = Readonly<{
  /** Every event after a position in batches, then new ones as they come; ends only by the signal. */
  imprints(after: bigint, signal: AbortSignal): AsyncIterable<readonly Imprint[]>;
  /** What there is now after a position, up to another one, in batches. */
  pastImprints(after: bigint, upTo: bigint): AsyncIterable<readonly Imprint[]>;
  head(): Promise<bigint>;
}>;

/** The chain of a store that makes none itself, if it is one that shows what it holds. */
export const followedChainOf = (store: object, kept: KeptChain, seal: Seal): FollowedChain | undefined =>
  'imprints' in store ? new FollowedChain(store as Imprinting, kept, seal) : undefined;

/** What a follower has not read yet, its newest link with its signature, and by which key that is known. */
export type FollowedState = Readonly<{ unread: bigint; last: KeptLink; publicKey: string }>;

/** How far a chain made by a follower holds, and how far that follower is. */
export type FollowedVerdict = Verdict & FollowedState;

/** A chain of hashes made by reading what was recorded. It proves nothing of what was changed before it was read. */
export class FollowedChain implements ChainSource {
  constructor(
    private readonly store: Imprinting,
    private readonly kept: KeptChain,
    private readonly seal: Seal,
  ) {}

  /** Joins what is recorded, signing as it goes, until the signal; one at a time does this, and who finds that another has been at it throws. */
  async follow(signal: AbortSignal): Promise<void> {
    let last = await this.kept.last();
    for await (const imprints of this.store.imprints(last.position, signal)) {
      const links = this.joined(last, imprints);
      await this.kept.keep(links);
      last = links.at(-1) ?? last;
    }
  }

  async tip(): Promise<Tip> {
    const last = await this.kept.last();
    const isWhole = last.number === 0n || this.isSealed(last);
    return { position: last.number, hash: isWhole ? last.hash : 'not signed' };
  }

  async *links(after: bigint, upTo?: bigint): AsyncIterable<readonly Link[]> {
    const from = (await this.keptAt(after)) ?? NOTHING_KEPT;
    const { position: end } = (upTo !== undefined && (await this.keptAt(upTo))) || (await this.kept.last());
    let number = after;
    for await (const imprints of this.store.pastImprints(from.position, end)) {
      const kept = await this.keptAfter(number, imprints.length);
      yield imprints.flatMap(({ columns }, nth) => this.linkOf(columns, kept[nth]));
      number += BigInt(imprints.length);
    }
  }

  /** Walks the whole chain beside what the store holds now. */
  async verify(): Promise<FollowedVerdict> {
    return { ...(await verifyChain(this)), ...(await this.state()) };
  }

  /** What was not read yet, and the newest link. */
  async state(): Promise<FollowedState> {
    const last = await this.kept.last();
    let unread = 0n;
    for await (const imprints of this.store.pastImprints(last.position, await this.store.head()))
      unread += BigInt(imprints.length);
    return { unread, last, publicKey: this.seal.publicKey };
  }

  private joined(last: KeptLink, imprints: readonly Imprint[]): readonly KeptLink[] {
    let before = last;
    const links = imprints.map(({ position, columns }) => {
      before = { number: before.number + 1n, position, hash: hashOf(before.hash, columns) };
      return before;
    });
    return links.with(-1, { ...before, signature: this.seal.sign(textOf(before)) });
  }

  private async keptAt(number: bigint): Promise<KeptLink | undefined> {
    const [link] = number === 0n ? [] : await this.kept.after(number - 1n);
    return link?.number === number ? link : undefined;
  }

  private async keptAfter(number: bigint, count: number): Promise<readonly KeptLink[]> {
    const found: KeptLink[] = [];
    while (found.length < count) {
      const more = await this.kept.after(number + BigInt(found.length));
      if (more.length === 0) break;
      found.push(...more);
    }
    return found;
  }

  // What was signed by another breaks the chain as well as what was changed.
  private linkOf(columns: readonly string[], kept: KeptLink | undefined): Link[] {
    if (!kept) return [];
    const isForged = kept.signature !== undefined && !this.isSealed(kept);
    return [{ position: kept.number, columns, hash: isForged ? 'signed by another' : kept.hash }];
  }

  private isSealed(link: KeptLink): boolean {
    return link.signature !== undefined && this.seal.isMine(textOf(link), link.signature);
  }
}

const textOf = ({ number, position, hash }: KeptLink): string => `${number} ${position} ${hash}`;
