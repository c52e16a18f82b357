import { type Upcasts, upcast } from '@app/event-sourcing';
import { amsterdamDay } from '@app/field';
import type { Link } from '../chain.js';
import type { StoredEvent } from '../event-store.js';

/** An event's columns as text, in the order in which they are hashed, and its hash. */
export type Row = readonly [
  ...[
    position: string,
    stream: string,
    revision: string,
    type: string,
    version: string,
    data: string,
    metadata: string,
  ],
  ...[actor: string, commandId: string, ordinal: string, eventId: string, recordedAt: string, hash: string],
];

/** The columns of a row; the connection must give everything as text. */
export const COLUMNS = `position::text, stream, revision::text, type, version::text, data, metadata, actor,
  command_id::text, ordinal::text, event_id::text,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), encode(hash, 'hex')`;

/** A row as a link of the chain. */
export const linkOf = (row: Row): Link => ({
  position: BigInt(row[0]),
  columns: row.slice(0, -1),
  hash: row[12],
});

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
      metadata: JSON.parse(metadata),
      actor: actor as StoredEvent['actor'],
      commandId,
      eventId,
      recordedAt: at,
      recordedOn: amsterdamDay(new Date(at)),
    };
  };

// As PostgreSQL writes it, `2026-03-02 09:30:00.12+00`, to the same with a T, three digits and a Z.
const momentOf = (text: string): string => `${text.slice(0, 10)}T${text.slice(11, -3).padEnd(9, '.').padEnd(12, '0')}Z`;
