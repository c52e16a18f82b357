import { type Upcasts, upcast } from '@app/event-sourcing';
import { amsterdamDay } from '@app/field';
import { type JSONEventData, type JSONEventType, jsonEvent } from '@eventstore/db-client';
import { canonical } from '../canonical.js';
import { type StoredEvent, Unrecordable } from '../event-store.js';
import type { Imprint } from '../followed/followed-chain.js';
import { LARGEST, type Written } from '../written.js';

/** What travels beside the data: all that the server does not keep of itself. */
type Provenance = Readonly<{
  actor: string;
  commandId: string;
  ordinal: number;
  version: number;
  /** Instant, UTC. */
  recordedAt: string;
  metadata: Readonly<Record<string, string>>;
}>;

/** An event as the client gives it. */
export type Given = Readonly<{
  streamId: string;
  id: string;
  type: string;
  revision: bigint;
  position?: Readonly<{ commit: bigint }>;
  data: unknown;
  metadata?: unknown;
}>;

/** An event of ours, as it stands on the server. */
export type Ours = Given & Readonly<{ position: { commit: bigint }; data: object; metadata: Provenance }>;

/** An append as the client takes it; throws Unrecordable when this server would refuse it. */
export const proposedBy = (written: Written, recordedAt: Date): JSONEventData[] => {
  const { stream, events, actor, commandId, metadata } = written;
  // The server counts bytes, and keeps names that begin so for itself.
  const bytes = events.reduce((sum, { data }) => sum + Buffer.byteLength(data), 0);
  if (bytes > LARGEST) throw new Unrecordable(`${bytes} bytes in one append, ${LARGEST} at most`);
  for (const name of [stream, ...events.map(({ type }) => type)])
    if (name.startsWith('$')) throw new Unrecordable(`${name}: names that begin with $ are the server's own`);
  const common = { actor, commandId, recordedAt: recordedAt.toISOString(), metadata: JSON.parse(metadata) };
  return events.map(({ eventId, type, version, data }, ordinal) =>
    jsonEvent<JSONEventType>({ id: eventId, type, data: JSON.parse(data), metadata: { ...common, version, ordinal } }),
  );
};

/** Whether an event was recorded by Aandeel, under streams that begin with this. */
export const isOurs =
  (prefix: string) =>
  (event: Given): event is Ours =>
    event.streamId.startsWith(prefix) && !/^\$/.test(event.streamId) && !/^\$/.test(event.type) && hasProvenance(event);

const hasProvenance = ({ data, metadata, position }: Given): boolean => {
  const { actor, commandId, recordedAt, version } = (metadata ?? {}) as Partial<Provenance>;
  const texts = [actor, commandId, recordedAt].every((text) => typeof text === 'string');
  return texts && typeof version === 'number' && typeof data === 'object' && data !== null && position !== undefined;
};

/** An event of ours as it stands there, column by column. */
export const imprintBy =
  (prefix: string) =>
  ({ streamId, id, type, revision, position, data, metadata: provenance }: Ours): Imprint => {
    const { actor, commandId, ordinal, version, recordedAt, metadata } = provenance;
    const place = [`${position.commit}`, streamId.slice(prefix.length), `${revision + 1n}`, type, `${version}`];
    const texts = [canonical(data), canonical(metadata), actor, commandId, `${ordinal}`, id, recordedAt];
    return { position: position.commit, columns: [...place, ...texts] };
  };

/** An event of ours in its newest shape. */
export const storedBy =
  (prefix: string, upcasts: Upcasts) =>
  ({ streamId, id: eventId, type, revision, position, data, metadata: provenance }: Ours): StoredEvent => {
    const { actor, commandId, version, recordedAt, metadata } = provenance;
    const stream = streamId.slice(prefix.length);
    return {
      ...{ stream, type, eventId, commandId, version, metadata, recordedAt },
      ...{ id: stream.slice(stream.indexOf('-') + 1), actor: actor as StoredEvent['actor'] },
      ...{ revision: Number(revision) + 1, position: position.commit },
      data: upcast(upcasts, type, version, data),
      recordedOn: amsterdamDay(new Date(recordedAt)),
    };
  };
