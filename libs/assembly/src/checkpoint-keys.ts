import { keyOf, type Signer, signerOf, type VerifierKey } from '@app/event-store';
import type { Settings } from '@app/settings';

type Told = Pick<Settings, 'CHECKPOINT_KEY' | 'CHECKPOINT_ORIGIN' | 'CHECKPOINT_OLD_KEYS'>;

/** Who signs the checkpoints of this installation; undefined when its settings name no key. */
export const checkpointSigner = ({ CHECKPOINT_KEY, CHECKPOINT_ORIGIN }: Told): Signer | undefined =>
  CHECKPOINT_KEY ? signerOf(CHECKPOINT_ORIGIN, Buffer.from(CHECKPOINT_KEY, 'base64')) : undefined;

/** The public keys of this installation's checkpoints, the present one first; throws Unsound when an old one is no key. */
export const checkpointKeys = (settings: Told): readonly VerifierKey[] => {
  const now = checkpointSigner(settings);
  return [...(now ? [now.key] : []), ...oldCheckpointKeys(settings)];
};

/** Those by which they were signed before. */
export const oldCheckpointKeys = ({ CHECKPOINT_OLD_KEYS = '' }: Told): readonly VerifierKey[] =>
  CHECKPOINT_OLD_KEYS.split(',').flatMap((text) => (text.trim() ? [keyOf(text)] : []));
