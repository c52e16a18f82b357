import { type JSONEventData, type JSONEventType, jsonEvent } from '@eventstore/db-client';
import { canonical } from '../canonical.js';
import type { Carried } from '../carried/take-over.js';
import { recordedBy } from './appending.js';
import type { Manner } from './manner.js';

/** Records events of another store, command by command and one after the other: the order of all is the order in which they stood there. */
export const takenBy = async (manner: Manner, events: readonly Carried[]): Promise<void> => {
  for (const command of byCommand(events)) await recordedBy(manner, writtenIn(command), command.map(proposedOf));
};

const byCommand = (events: readonly Carried[]): readonly (readonly Carried[])[] =>
  events.reduce<Carried[][]>((commands, event) => {
    const last = commands.at(-1);
    if (last?.[0]?.commandId === event.commandId) last.push(event);
    else commands.push([event]);
    return commands;
  }, []);

const writtenIn = (command: readonly Carried[]) => {
  const { stream, revision, commandId, actor, metadata } = command[0] as Carried;
  const events = command.map(({ type, version, eventId, data }) => ({ type, version, eventId, data: canonical(data) }));
  const size = events.reduce((sum, { data }) => sum + data.length, 0);
  return { stream, expected: revision - 1, commandId, actor, metadata: canonical(metadata), events, size };
};

// Each with the time at which it was first recorded, by which as-of views go.
const proposedOf = ({ eventId, type, data, ...event }: Carried): JSONEventData => {
  const { actor, commandId, recordedAt, metadata, version, ordinal } = event;
  const provenance = { actor, commandId, recordedAt, metadata, version, ordinal };
  return jsonEvent<JSONEventType>({ id: eventId, type, data: data as JSONEventType['data'], metadata: provenance });
};
