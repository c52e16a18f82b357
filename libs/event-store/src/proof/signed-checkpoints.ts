import { BEGINNING, type ChainSource, type Tip } from '../chain.js';
import { checkpointBy, openCheckpoint } from './checkpoint.js';
import { type Signer, Unsound, type VerifierKey } from './note.js';
import { walk } from './span.js';

/** A checkpoint as it was signed, at its position. */
export type KeptNote = Readonly<{ position: bigint; note: string }>;

/** Where an installation keeps the checkpoints that it signed, for whoever asks; only ever added to. */
export abstract class SignedCheckpoints {
  /** The newest; undefined when there is none. */
  abstract newest(): Promise<KeptNote | undefined>;
  /** Those after a position in order, a hundred at most. */
  abstract after(position: bigint): Promise<readonly KeptNote[]>;
  /** Throws when there is one of this position. */
  abstract keep(kept: KeptNote): Promise<void>;
}

/** What a checkpoint is made out of: the chain, where the newest is kept, by whom it is signed, and whose signatures count. */
export type Signing = Readonly<{
  source: ChainSource;
  kept: Pick<SignedCheckpoints, 'newest'>;
  signer: Signer;
  /** Keys of before; the signer's own counts by itself. */
  oldKeys: readonly VerifierKey[];
}>;

/**
 * The next checkpoint of a log, signed; undefined when nothing was recorded since the newest one. Every event since then
 * was walked, from the very hash that was signed then: throws Unsound when that does not lead here, and signs nothing.
 */
export const nextCheckpoint = async (signing: Signing, now: Date): Promise<KeptNote | undefined> => {
  const { source, signer } = signing;
  const before = await newestOf(signing);
  const tip = await source.tip();
  if (tip.position < before.position) throw new Unsound(`the log ends at ${tip.position}, before ${before.position}`);
  if (tip.position === before.position && tip.hash === before.hash) return undefined;
  const { last } = await walk(source, { from: before, upTo: tip.position, isTimeOrdered: false });
  if (last.position !== tip.position || last.hash !== tip.hash || tip.position === before.position)
    throw new Unsound(
      `the log is no continuation of the checkpoint at ${before.position}: it holds up to ${last.position}`,
    );
  return { position: tip.position, note: checkpointBy(signer, tip, before, now) };
};

const newestOf = async ({ kept, signer, oldKeys }: Signing): Promise<Tip> => {
  const newest = await kept.newest();
  return newest ? openCheckpoint(newest.note, [signer.key, ...oldKeys]).checkpoint.tip : BEGINNING;
};
