import { areInLine, type Checkpoint, openCheckpoint } from './checkpoint.js';
import { noteText, type Signer, Unsound, type VerifierKey } from './note.js';
import type { KeptNote } from './signed-checkpoints.js';

/** What a witness goes by: the keys of the log that it trusts, the newest that it signed, and its own key. */
export type Witnessing = Readonly<{ keys: readonly VerifierKey[]; last: Checkpoint | undefined; signer: Signer }>;

/**
 * Signs checkpoints that a log shows, with the moment: each is signed by a key that the witness knows, and says that it
 * continues the one before, from the newest that the witness signed. Throws Unsound at the first that is not so. It sees
 * no events: that the log itself goes through these places is for who can read it to verify.
 */
export const witnessed = (
  { keys, last, signer }: Witnessing,
  notes: readonly string[],
  now: Date,
): readonly KeptNote[] => {
  const signed = notes.map((note) => openCheckpoint(note, keys));
  const checkpoints = signed.map(({ checkpoint }) => checkpoint);
  const origins = new Set([...checkpoints, ...(last ? [last] : [])].map(({ origin }) => origin));
  if (origins.size > 1) throw new Unsound(`two logs: ${[...origins].join(', ')}`);
  if (!areInLine(checkpoints, last?.tip)) throw new Unsound('not the continuation of what was signed before');
  return signed.map(({ note, checkpoint }) => ({
    position: checkpoint.tip.position,
    note: noteText({ ...note, signatures: [...note.signatures, signer.sign(note.text, now)] }),
  }));
};
