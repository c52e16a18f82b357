import {
  type AppendResult,
  type EventData,
  MaxAppendSizeExceededError,
  NO_STREAM,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { type Appended, Conflict, Unrecordable } from '../event-store.js';
import { patiently } from '../patience.js';
import type { Written } from '../written.js';
import { within } from './deadline.js';
import type { Manner } from './manner.js';
import { streamFrom } from './streams.js';
import { isAnswer } from './trouble.js';

/** So much longer than the server one waits oneself. */
const GRACE = 1_000;

/**
 * Records an append; throws Conflict and Unrecordable. While its outcome is unknown it is asked again with the same ids at
 * the same revision, which is answered as the first time wherever it was recorded.
 */
export const recordedBy = async (manner: Manner, written: Written, events: EventData[]): Promise<Appended> => {
  const sent = () => send(manner, written, events);
  try {
    return await patiently(manner.patience, manner.willPass, sent);
  } catch (error) {
    const found = isAnswer(error) ? undefined : await foundOf(manner, written).catch(() => undefined);
    if (found) return found;
    throw meantBy(error, written);
  }
};

const send = async ({ connection, deadline }: Manner, { stream, expected }: Written, events: EventData[]) => {
  const expectedRevision = expected === 0 ? NO_STREAM : BigInt(expected - 1);
  const { client, prefix } = connection;
  const options = { expectedRevision, deadline, requiresLeader: true } as const;
  return appendedBy(await within(deadline + GRACE, client.appendToStream(prefix + stream, events, options)), stream);
};

const appendedBy = ({ nextExpectedRevision, position }: AppendResult, stream: string): Appended => {
  if (!position) throw new Error(`${stream}: recorded before, and cut off since`);
  return { revision: Number(nextExpectedRevision) + 1, position: position.commit };
};

// Before anyone is told that it failed: it may have been recorded without our hearing of it.
const foundOf = async (manner: Manner, { stream, expected, events }: Written) => {
  const there = await streamFrom(manner, stream, expected, events.length);
  const last = there.at(-1);
  const isThere = last && events.every(({ eventId }, ordinal) => there[ordinal]?.id === eventId);
  return isThere ? { revision: Number(last.revision) + 1, position: last.position.commit } : undefined;
};

const meantBy = (error: unknown, { expected }: Written): unknown => {
  if (error instanceof MaxAppendSizeExceededError)
    return new Unrecordable(`more than the ${error.maxAppendSize} bytes that this server takes in one append`);
  if (!(error instanceof WrongExpectedVersionError)) return error;
  const { actualVersion } = error;
  return new Conflict(expected, typeof actualVersion === 'bigint' ? Number(actualVersion) + 1 : 0);
};
