import { type Upcasts, upcast } from '@app/event-sourcing';
import { amsterdamDay, type IsoDate } from '@app/field';
import type { PastEvent, StoredEvent } from '../event-store.js';

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
  (upcasts: Upcasts): ((row: EventRow) => StoredEvent) =>
  // Named one by one, as little is done as often as this.
  ([position, stream, revision, type, version, data, metadata, actor, commandId, eventId, recordedAt]) => {
    const of = placeIn(stream);
    const { at, day } = momentIn(recordedAt);
    return {
      stream: of.stream,
      id: of.id,
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
      recordedOn: day,
    };
  };

/** What the past is told from, in the order of PastRow. */
export const PAST_COLUMNS = 'position, stream, type, version, data, actor, event_id, recorded_at';

/** The columns of a past event as text. */
export type PastRow = readonly [
  ...[position: string, stream: string, type: string, version: string, data: string],
  ...[actor: string, eventId: string, recordedAt: string],
];

/** A row as a past event in its newest shape. */
export const pastEventOf =
  (upcasts: Upcasts): ((row: PastRow) => PastEvent) =>
  ([position, stream, type, version, data, actor, eventId, recordedAt]) => {
    const of = placeIn(stream);
    return {
      stream: of.stream,
      id: of.id,
      position: BigInt(position),
      type,
      data: upcast(upcasts, type, Number(version), JSON.parse(data)),
      actor: actor as PastEvent['actor'],
      eventId,
      recordedOn: momentIn(recordedAt).day,
    };
  };

// A part of a text keeps all of it: whoever keeps an id must not keep everything that came with it.
const placeIn = (stream: string): Place => {
  if (stream === place.stream) return place;
  const own = Buffer.from(stream).toString();
  place = { stream: own, id: own.slice(own.indexOf('-') + 1) };
  return place;
};

type Place = Readonly<{ stream: string; id: string }>;
let place: Place = { stream: '', id: '' };

type Moment = Readonly<{ text: string; at: string; hour: string; day: IsoDate }>;

// Events come in order, many recorded together, and thousands within one hour, in which it is the same day in Amsterdam.
const momentIn = (text: string): Moment => {
  if (text === last.text) return last;
  const hour = text.slice(0, 13);
  const at = momentOf(text);
  last = { text, at, hour, day: hour === last.hour ? last.day : amsterdamDay(new Date(at)) };
  return last;
};

// As PostgreSQL writes it, `2026-03-02 09:30:00.12+00`, to the same with a T, three digits and a Z.
const momentOf = (text: string): string => `${text.slice(0, 10)}T${text.slice(11, -3).padEnd(9, '.').padEnd(12, '0')}Z`;

let last: Moment = { text: '', at: '', hour: '', day: '' as IsoDate };
const NOTHING: StoredEvent['metadata'] = Object.freeze({});
