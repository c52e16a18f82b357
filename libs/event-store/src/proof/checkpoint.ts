import { BEGINNING, type Tip } from '../chain.js';
import { type Note, noteOf, noteText, type Signer, signedBy, Unsound, type VerifierKey } from './note.js';

/**
 * What a log says of itself at a moment: how many events there are, and the hash of the chain at the last of them; and the
 * same of the checkpoint before, of which this one is the continuation.
 */
export type Checkpoint = Readonly<{
  /** The name of the log. */
  origin: string;
  tip: Tip;
  /** Instant, UTC. */
  time: string;
  /** BEGINNING for the first. */
  before: Tip;
}>;

/** A checkpoint with the note that it was read from, and whose signatures under it are known and genuine. */
export type Signed = Readonly<{ checkpoint: Checkpoint; note: Note; by: readonly VerifierKey[] }>;

/** A checkpoint as text, in the shape of https://c2sp.org/tlog-checkpoint; the hash is of our chain, no root of a tree. */
export const checkpointText = ({ origin, tip, time, before }: Checkpoint): string =>
  `${origin}\n${lineOf(tip, '\n')}\ntime ${time}\nafter ${lineOf(before, ' ')}\n`;

const lineOf = ({ position, hash }: Tip, between: string): string =>
  `${position}${between}${Buffer.from(hash, 'hex').toString('base64')}`;

const HASH = '([A-Za-z0-9+/]{43}=)';
const SHAPE = new RegExp(`^(\\S+)\\n(\\d+)\\n${HASH}\\ntime (\\S+)\\nafter (\\d+) ${HASH}\\n$`);

/** A checkpoint out of its text; throws Unsound. */
export const checkpointOf = (text: string): Checkpoint => {
  const [, origin, position = '', hash = '', time = '', from = '', fromHash = ''] = SHAPE.exec(text) ?? [];
  if (!origin || Number.isNaN(Date.parse(time))) throw new Unsound('no checkpoint');
  return { origin, tip: tipOf(position, hash), time, before: tipOf(from, fromHash) };
};

const tipOf = (position: string, hash: string): Tip => ({
  position: BigInt(position),
  hash: Buffer.from(hash, 'base64').toString('hex'),
});

/** Signs where a log is, as the continuation of where it was; gives the note as text. */
export const checkpointBy = (signer: Signer, tip: Tip, before: Tip, now: Date): string => {
  const text = checkpointText({ origin: signer.key.name, tip, time: now.toISOString(), before });
  return noteText({ text, signatures: [signer.sign(text, now)] });
};

/** Reads a signed checkpoint; throws Unsound when it is none, or nobody with one of these keys has signed it. */
export const openCheckpoint = (whole: string, keys: readonly VerifierKey[]): Signed => {
  const note = noteOf(whole);
  const signed = { note, checkpoint: checkpointOf(note.text), by: signedBy(note, keys) };
  // A log may only speak of itself.
  if (signed.by.some(({ kind, name }) => kind === 'log' && name !== signed.checkpoint.origin))
    throw new Unsound(`${signed.checkpoint.origin} is signed by another log`);
  return signed;
};

/** Whether two places are the same. */
export const isSame = (one: Tip, other: Tip): boolean => one.position === other.position && one.hash === other.hash;

/** Whether each checkpoint says that it continues the one before, from a place on; the first may begin anywhere when none is given. */
export const areInLine = (
  checkpoints: readonly Checkpoint[],
  from: Tip | undefined = checkpoints[0]?.before,
): boolean => {
  let last = from ?? BEGINNING;
  for (const { before, tip } of checkpoints) {
    if (!isSame(before, last) || tip.position <= before.position) return false;
    last = tip;
  }
  return true;
};
