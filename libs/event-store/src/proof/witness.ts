import { areInLine, type Checkpoint, checkpointText, openCheckpoint } from './checkpoint.js';
import { noteText, type Signer, Unsound, type VerifierKey } from './note.js';
import type { KeptNote } from './signed-checkpoints.js';

/** What a witness goes by: the keys of the log that it trusts, the newest that it signed, and its own key. */
export type Witnessing = Readonly<{ keys: readonly VerifierKey[]; last: Checkpoint | undefined; signer: Signer }>;

/**
 * Signs checkpoints that a log shows, with the moment: first the newest that the witness signed, again and unchanged, then
 * those that it has not seen. Each is signed by a key that the witness knows, and says that it continues the one before.
 * Throws Unsound when it is not so. It sees no events: that the log itself goes through these places is for who can read
 * it to verify.
 */
export const witnessed = (
  { keys, last, signer }: Witnessing,
  notes: readonly string[],
  now: Date,
): readonly KeptNote[] => {
  const shown = notes.map((note) => openCheckpoint(note, keys));
  const [again, ...others] = shown;
  if (last && (!again || checkpointText(again.checkpoint) !== checkpointText(last)))
    throw new Unsound(`what was signed at ${last.tip.position} is not shown any more`);
  const unseen = last ? others : shown;
  const origins = new Set(shown.map(({ checkpoint }) => checkpoint.origin));
  if (origins.size > 1) throw new Unsound(`two logs: ${[...origins].join(', ')}`);
  const checkpoints = unseen.map(({ checkpoint }) => checkpoint);
  if (!areInLine(checkpoints, last?.tip)) throw new Unsound('not the continuation of what was signed before');
  return unseen.map(({ note, checkpoint }) => ({
    position: checkpoint.tip.position,
    note: noteText({ ...note, signatures: [...note.signatures, signer.sign(note.text, now)] }),
  }));
};

/** After which position a witness asks, so that the newest that it signed is shown again. */
export const askedAfter = (last: Checkpoint | undefined): bigint => (last ? last.tip.position - 1n : 0n);
