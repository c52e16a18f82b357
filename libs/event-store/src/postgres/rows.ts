import { type Upcasts, upcast } from '@app/event-sourcing';
import { amsterdamDay } from '@app/field';
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

/** A row as an event in its newest shape. */
export const eventOf =
  (upcasts: Upcasts) =>
  (row: Row): StoredEvent => {
    const [position, stream, revision, type, version, data, metadata, actor, commandId, , eventId, recordedAt] = row;
    return {
      ...{
        stream,
        type,
        actor: actor as StoredEvent['actor'],
        commandId,
        eventId,
        recordedAt,
        id: stream.slice(stream.indexOf('-') + 1),
      },
      ...{ position: BigInt(position), revision: Number(revision), version: Number(version) },
      data: upcast(upcasts, type, Number(version), JSON.parse(data)),
      metadata: JSON.parse(metadata),
      recordedOn: amsterdamDay(new Date(recordedAt)),
    };
  };
