import type { ChainSource } from '../chain.js';
import type { Checkpoint } from './checkpoint.js';
import { placeAt } from './verify-log.js';

/** What became of a checkpoint: the log goes through it, ends before it, or has another past. */
export type Outcome = 'holds' | 'cut off' | 'rewritten';

/** A checkpoint, and what became of it. */
export type Held = Readonly<{ checkpoint: Checkpoint; outcome: Outcome }>;

/** Holds a log, whose chain was verified, against checkpoints that were kept elsewhere; lowest position first. */
export const heldAgainst = async (
  source: ChainSource,
  checkpoints: readonly Checkpoint[],
): Promise<readonly Held[]> => {
  const { position: end } = await source.tip();
  const outcomeOf = async ({ tip }: Checkpoint): Promise<Outcome> => {
    if (tip.position > end) return 'cut off';
    return (await placeAt(source, tip.position)).hash === tip.hash ? 'holds' : 'rewritten';
  };
  const inOrder = checkpoints.toSorted((one, other) => Number(one.tip.position - other.tip.position));
  const held: Held[] = [];
  for (const checkpoint of inOrder) held.push({ checkpoint, outcome: await outcomeOf(checkpoint) });
  return held;
};
