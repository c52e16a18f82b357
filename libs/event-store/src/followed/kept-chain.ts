import { BEGINNING } from '../chain.js';

/** What a follower keeps of one event. */
export type KeptLink = Readonly<{
  /** Counted from 1, without gaps. */
  number: bigint;
  /** Of the event, in its store. */
  position: bigint;
  /** Hexadecimal: of the event and the hash before it. */
  hash: string;
  /** Hexadecimal; on the last of each batch that was kept. */
  signature?: string;
}>;

/** Before the first. */
export const NOTHING_KEPT: KeptLink = { number: 0n, position: 0n, hash: BEGINNING.hash };

/** Where the links of a chain are kept that a follower makes. */
export abstract class KeptChain {
  /** The newest link; NOTHING_KEPT when there is none. */
  abstract last(): Promise<KeptLink>;
  /** Keeps links, wholly or not at all; throws when another has kept one of these numbers. */
  abstract keep(links: readonly KeptLink[]): Promise<void>;
  /** The links after a number, in order, some thousand at most; none when it was the last. */
  abstract after(number: bigint): Promise<readonly KeptLink[]>;
}
