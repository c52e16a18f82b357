import { type Upcasts, upcast } from '@app/event-sourcing';
import { amsterdamDay, type IsoDate } from '@app/field';
import type { StoredEvent } from '../event-store.js';

/** What an event is told from, in the order of EventRow; the connection must speak UTC and give everything as text. */
export const EVENT_COLUMNS =
  'position, stream, revision, type, version, data, metadata, actor, command_id, event_id, recorded_at';

/** The columns of an event as text, with whatever was asked besides. */
export type EventRow = readonly [
  ...[position: string, stream: string, revision: string, type: string, version: string, data: string],
  ...[metadata: string, actor: string, commandId: string, eventId: string, recordedAt: string, ...more: string[]],
];

/** A row as an event in its newest shape. */
export const eventOf =
  (upcasts: Upcasts) =>
  ([position, stream, revision, type, version, data, metadata, ...rest]: EventRow): StoredEvent => {
    const [actor, commandId, eventId, recordedAt] = rest;
    const at = momentOf(recordedAt);
    return {
      stream,
      id: stream.slice(stream.indexOf('-') + 1),
      position: BigInt(position),
      revision: Number(revision),
      type,
      version: Number(version),
      data: upcast(upcasts, type, Number(version), JSON.parse(data)),
      metadata: metadata === '{}' ? NOTHING : JSON.parse(metadata),
      actor: actor as StoredEvent['actor'],
      commandId,
      eventId,
      recordedAt: at,
      recordedOn: dayOf(at),
    };
  };

// As PostgreSQL writes it, `2026-03-02 09:30:00.12+00`, to the same with a T, three digits and a Z.
const momentOf = (text: string): string => `${text.slice(0, 10)}T${text.slice(11, -3).padEnd(9, '.').padEnd(12, '0')}Z`;

// Events come in order, thousands within one hour, and within one it is the same day in Amsterdam.
const dayOf = (at: string): IsoDate => {
  const hour = at.slice(0, 13);
  if (hour !== last.hour) last = { hour, day: amsterdamDay(new Date(at)) };
  return last.day;
};

let last: Readonly<{ hour: string; day: IsoDate }> = { hour: '', day: '' as IsoDate };
const NOTHING: StoredEvent['metadata'] = Object.freeze({});
