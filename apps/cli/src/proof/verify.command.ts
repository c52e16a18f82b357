import { checkpointKeys } from '@app/assembly';
import {
  type Checkpoint,
  EventStore,
  type FollowedChain,
  type Held,
  heldAgainst,
  keyOf,
  type LogVerdict,
  openCheckpoint,
  Unsound,
  type VerifierKey,
  verifyLog,
  type Walkable,
} from '@app/event-store';
import { FOLLOWED_CHAIN } from '@app/read-models';
import { barOn } from '../bar.js';
import type { Command, Installation, Terminal } from '../command.js';
import { type Asked, askedIn } from './options.js';
import { notesAt, Unreadable } from './reading.js';
import { limitsOf, resultOf, sentencesAgainst, sentencesOn } from './verify.words.js';

const USAGE = 'verify [--against FILE|FOLDER|URL …] [--key PUBLIC_KEY …]';

/**
 * Walks the chain of all events, looks at each by itself, and holds the log against checkpoints that were kept elsewhere:
 * exit code 0 when all holds, 1 when something was changed or a checkpoint cannot be trusted, 2 when called wrongly. Last line: JSON.
 */
export const verifyCommand: Command = {
  usage: USAGE,
  does: 'Controleert of er aan de vastgelegde gebeurtenissen niets is veranderd; met --against ook of er niets is ingekort of herschreven sinds een controlepunt.',
  run: async (args, installation, terminal) => {
    const asked = askedIn(args, ['--against', '--key']);
    if (!asked || !isRight(asked)) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    try {
      const checkpoints = await checkpointsIn(asked, installation);
      return await verified(checkpoints, installation, terminal);
    } catch (error) {
      if (error instanceof Unreadable) return failed(terminal, error.message, 1);
      if (error instanceof Unsound)
        return failed(terminal, `Dit is geen controlepunt om op te vertrouwen: ${error.message}`, 1);
      throw error;
    }
  },
};

// A key without anything that it signed would look as if it had been of use.
const isRight = ({ words, options: { '--against': places = [], '--key': keys = [] } }: Asked): boolean =>
  words.length === 0 && (places.length > 0 || keys.length === 0);

const verified = async (
  checkpoints: readonly Checkpoint[] | undefined,
  installation: Installation,
  { told, out }: Terminal,
): Promise<number> => {
  const app = await installation.app();
  const store = app.get<EventStore>(EventStore);
  const followed = app.get<FollowedChain | undefined>(FOLLOWED_CHAIN, { strict: false }) ?? undefined;
  const source = followed ?? (store as EventStore & Walkable);
  const verdict = await walked(source, store);
  told(sentencesOn(verdict));
  const state = await followed?.state();
  if (state) told(limitsOf(state));
  const held = checkpoints && (await heldAgainst(source, checkpoints));
  if (held) told(sentencesAgainst(held));
  out(JSON.stringify(resultOf(verdict, state, held)));
  return isWhole(verdict) && areHeld(held) ? 0 : 1;
};

const walked = async (source: Walkable, { capabilities }: EventStore): Promise<LogVerdict> => {
  const progress = barOn(process.stderr);
  try {
    return await verifyLog(source, { isTimeOrdered: capabilities.orderedTime, told: progress.told });
  } finally {
    progress.done();
  }
};

const isWhole = ({ brokenAt, unsound, strays }: LogVerdict): boolean =>
  brokenAt === undefined && unsound.length === 0 && strays === 0n;

const areHeld = (held: readonly Held[] = []): boolean => held.every(({ outcome }) => outcome === 'holds');

// Keys are never taken from the database: who can rewrite that could put in one of his own.
const checkpointsIn = async (
  { options: { '--against': places = [], '--key': given = [] } }: Asked,
  installation: Installation,
): Promise<readonly Checkpoint[] | undefined> => {
  if (places.length === 0) return undefined;
  const keys: readonly VerifierKey[] = [
    ...given.map(keyOf),
    ...(given.length > 0 ? [] : checkpointKeys(installation.settings())),
  ];
  const notes = await Promise.all(places.map(notesAt));
  return notes.flat().map((note) => openCheckpoint(note, keys).checkpoint);
};

const failed = ({ told }: Terminal, sentence: string, code: number): number => {
  told(sentence);
  return code;
};
