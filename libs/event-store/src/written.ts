import { type Upcasts, versionOf } from '@app/event-sourcing';
import { canonical } from './canonical.js';
import { type Append, eventIdOf, Unrecordable } from './event-store.js';

/** An append as it will stand in the store: every value a number or one line of text. */
export type Written = Readonly<{
  stream: string;
  expected: number;
  commandId: string;
  actor: string;
  metadata: string;
  events: readonly Readonly<{ type: string; version: number; eventId: string; data: string }>[];
  /** The length of its texts, in characters. */
  size: number;
}>;

/** The longest that one append's texts may be together, in characters: what other stores take by default too. */
export const LARGEST = 1_048_576;

const LONGEST_NAME = 500;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Writes an append down; throws Unrecordable when no store could keep it. */
export const writtenOf = ({ stream, expected, events, ...append }: Append, upcasts: Upcasts): Written => {
  const { commandId, actor, metadata } = append;
  if (!UUID.test(commandId)) throw new Unrecordable(`a command id is a UUID in lower case, not ${commandId}`);
  if (events.length === 0) throw new Unrecordable('an append without events');
  const lines = events.map(({ type, data }, ordinal) => lineOf(commandId, ordinal, named(type), data, upcasts));
  const told = metadata ? textOf('metadata', metadata) : '{}';
  const size = fitting(lines.reduce((sum, { data }) => sum + data.length, told.length));
  return { stream: named(stream), expected, commandId, actor: named(actor), metadata: told, events: lines, size };
};

const lineOf = (commandId: string, ordinal: number, type: string, data: object, upcasts: Upcasts) => ({
  type,
  version: versionOf(upcasts, type),
  eventId: eventIdOf(commandId, ordinal),
  data: textOf(type, data),
});

const fitting = (size: number): number => {
  if (size > LARGEST) throw new Unrecordable(`${size} characters in one append, ${LARGEST} at most`);
  return size;
};

const named = <Name extends string>(name: Name): Name => {
  const fits = name.length > 0 && name.length <= LONGEST_NAME && !/\p{Cc}|\p{Cs}/u.test(name);
  if (!fits) throw new Unrecordable(`${JSON.stringify(name.slice(0, 50))} is no name`);
  return name;
};

const textOf = (what: string, value: object): string => {
  try {
    return canonical(value);
  } catch (error) {
    throw new Unrecordable(`${what} cannot be written as JSON`, { cause: error });
  }
};
