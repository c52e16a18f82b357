import { randomBytes } from 'node:crypto';
import {
  BEGINNING,
  type Checkpoint,
  checkpointBy,
  heldAgainst,
  openCheckpoint,
  signerOf,
  verifyLog,
  witnessed,
} from '@app/event-store';
import { oneOf, randomBy } from '../../../faults/plan/random.js';
import { beyond } from './beyond.js';
import { kinds } from './kinds.js';
import type { Superuser } from './recorded.js';

/** How often, by which seed, and who hears of progress. */
export type Trials = Readonly<{ times: number; seed: number; told?: (done: number) => void }>;

/** Of one kind: how often it was done, how often the chain found it by itself, and with the witness. */
export type Count = Readonly<{ times: number; alone: number; withWitness: number }>;

const NONE: Count = { times: 0, alone: 0, withWitness: 0 };

/** After so many trials. */
const SWEEP = 100;

const all = { ...kinds, ...beyond };

/** Tampers again and again, each time with a log that nothing was done to, and says what was found. */
export const trials = async (superuser: Superuser, { times, seed, told }: Trials): Promise<Record<string, Count>> => {
  const rows = await superuser.rows();
  const checkpoint = await witnessedNow(superuser);
  const counts: Record<string, Count> = {};
  for (let nth = 1; nth <= times; nth += 1) {
    const random = randomBy(`${seed}/${nth}`);
    const name = oneOf(random, Object.keys(all));
    const tampered = () => all[name]?.(random, rows, superuser) ?? Promise.reject();
    const [alone, held] = await superuser.tries(tampered, () => looked(superuser, checkpoint));
    counts[name] = counted(counts[name], alone, held);
    if (nth % SWEEP === 0) await superuser.sweeps();
    told?.(nth);
  }
  return counts;
};

const counted = ({ times, alone, withWitness } = NONE, isFound: boolean, isHeld: boolean): Count => ({
  times: times + 1,
  alone: alone + Number(isFound),
  withWitness: withWitness + Number(isFound || isHeld),
});

/** Whether anything is found by the log alone, and whether by the checkpoint. */
export const looked = async ({ source }: Superuser, checkpoint: Checkpoint): Promise<readonly [boolean, boolean]> => {
  const { brokenAt, unsound, strays } = await verifyLog(source, { isTimeOrdered: true, part: 15n });
  const [held] = await heldAgainst(source, [checkpoint]);
  return [brokenAt !== undefined || unsound.length > 0 || strays !== 0n, held?.outcome !== 'holds'];
};

/** The log as it is now, signed by itself and by a witness. */
export const witnessedNow = async ({ source }: Superuser): Promise<Checkpoint> => {
  const [log, witness] = [signerOf('spec', randomBytes(32)), signerOf('witness', randomBytes(32), 'witness')];
  const note = checkpointBy(log, await source.tip(), BEGINNING, new Date());
  const [kept] = witnessed({ keys: [log.key], last: undefined, signer: witness }, [note], new Date());
  return openCheckpoint(kept?.note ?? '', [witness.key]).checkpoint;
};
