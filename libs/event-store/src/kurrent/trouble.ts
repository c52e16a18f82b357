import { ErrorType } from '@eventstore/db-client';

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

const THREW = 2;

type Told = Readonly<{ type?: string; code?: unknown }>;

/** The type by which the client names an error; undefined for what it does not know, such as a connection lost in a burst. */
export const typeOf = (error: unknown): string | undefined => (error as Told | undefined)?.type;

/** Whether the server settled an append by this: after anything else nobody knows whether it was recorded. */
export const isAnswer = (error: unknown): boolean => ANSWERS.has(typeOf(error) ?? '');

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
  if (error instanceof Damaged || error instanceof Elsewhere) return false;
  return !LASTING.has(typeOf(error) ?? '') && (error as Told | undefined)?.code !== THREW;
};
