import { ErrorType } from '@eventstore/db-client';
import { Overdue } from './deadline.js';

/** Answers that settle what became of a call: asking the same again would be answered the same. */
const ANSWERS: ReadonlySet<string> = new Set([
  ErrorType.WRONG_EXPECTED_VERSION,
  ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED,
  ErrorType.MISSING_REQUIRED_METADATA_PROPERTY,
  ErrorType.STREAM_DELETED,
  ErrorType.STREAM_NOT_FOUND,
]);

/** Those that say nothing of what became of an earlier try, but will not get better by trying. */
const LASTING: ReadonlySet<string> = new Set([
  ...ANSWERS,
  ErrorType.ACCESS_DENIED,
  ErrorType.INVALID_ARGUMENT,
  ErrorType.UNSUPPORTED,
]);

/** gRPC's code when a handler threw: it would again. */
const THREW = 2;

/** What the client throws without a class of its own when it finds no member of a cluster. */
const NAMELESS = /^Failed to discover/;

type Told = Readonly<{ type?: string; code?: unknown; message?: string }>;

/** The type by which the client names an error; undefined for what it does not know, such as a connection lost in a burst. */
export const typeOf = (error: unknown): string | undefined => (Object(error) as Told).type;

/** Whether the server settled an append by this: after anything else nobody knows whether it was recorded. */
export const isAnswer = (error: unknown): boolean => ANSWERS.has(typeOf(error) ?? '');

/** The server stays out of reach, whatever the reason: what was asked of it may or may not be done. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach';
  /** By which others know it for what it is. */
  readonly code = 'ETIMEDOUT';

  constructor(cause: unknown) {
    super(`KurrentDB is out of reach: ${(cause as Error).message}`, { cause });
  }
}

/** A stream does not hold all that was recorded in it, or holds what Aandeel never recorded: nothing may be decided on it. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** A position that is not in this log: of another store, or of a later state of this one than was restored. */
export class Elsewhere extends Error {
  override readonly name = 'Elsewhere';
}

/** Whether trying again may help: a lost connection, a deadline, a server that starts, a leader that moved. */
export const willPass = (error: unknown): boolean => {
  const { type, code, message = '' } = Object(error) as Told;
  if (type !== undefined) return !LASTING.has(type) && code !== THREW;
  if (error instanceof Overdue || NAMELESS.test(message)) return true;
  return (typeof code === 'number' && code !== THREW) || code === 'ERR_STREAM_PREMATURE_CLOSE';
};

/** What to tell who asked, of what went wrong in the end. */
export const toldOf = (error: unknown): unknown => (willPass(error) ? new OutOfReach(error) : error);
