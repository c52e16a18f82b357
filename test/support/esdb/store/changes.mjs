// Appends and deletes: what is accepted, what is a repeat, and what is refused.
import { isSoftDeleted, isTombstoned, metastreamOf, visibleIn } from './visibility.mjs';

/** Appends at 'any', 'no_stream', 'stream_exists' or a revision: { revision, position } | { wrong } | { deleted }. */
export const append = (writer, name, expected, proposed) => {
  const { log } = writer;
  if (isTombstoned(log, name)) return { deleted: true };
  if (expected === 'stream_exists' && isSoftDeleted(log, name)) return { deleted: true };
  if (expected === 'stream_exists' && !exists(log, name)) return wrong(log, name);
  const loosely = expected === 'any' || expected === 'stream_exists';
  return loosely ? appendLoosely(writer, name, proposed) : appendAt(writer, name, expected, proposed);
};

const lastOf = (log, name) => BigInt(log.stream(name).events.length) - 1n;
const wrong = (log, name) => ({ wrong: { actual: lastOf(log, name) } });
const exists = (log, name) => lastOf(log, name) >= 0n || log.stream(metastreamOf(name)).events.length > 0;

// Idempotent by a memory of ids only, and only where the id was first used in this stream.
const appendLoosely = (writer, name, proposed) => {
  const { log } = writer;
  const known = proposed
    .map(({ id }) => writer.recent(id))
    .map((event) => (event?.stream === name ? event : undefined));
  if (!known[0]) return writer.store(name, proposed, isSoftDeleted(log, name));
  return known.every(Boolean) ? repeated(log, known.at(-1)) : wrong(log, name);
};

const appendAt = (writer, name, expected, proposed) => {
  const { log } = writer;
  const after = expected === 'no_stream' ? -1n : expected;
  const softDeleted = isSoftDeleted(log, name);
  if (after > lastOf(log, name)) return wrong(log, name);
  if (after === lastOf(log, name)) return writer.store(name, proposed, softDeleted);
  const stored = log.stream(name).events.slice(Number(after) + 1, Number(after) + 1 + proposed.length);
  const same = stored.length > 0 && proposed.every(({ id }, place) => id === stored[place]?.id);
  if (same) return repeated(log, stored.at(-1));
  return softDeleted && expected === 'no_stream' ? writer.store(name, proposed, softDeleted) : wrong(log, name);
};

/** Where an append already is, without a position once its event can no longer be read. */
const repeated = (log, event) => {
  const readable = !isSoftDeleted(log, event.stream) && visibleIn(log, event.stream)(event);
  return { revision: event.revision, position: readable ? event.position : undefined };
};

/** Deletes softly, or for good: { position } | { wrong } | { deleted }. */
export const remove = (writer, name, expected, { tombstone }) => {
  const { log } = writer;
  if (isTombstoned(log, name)) return { deleted: true };
  const last = lastOf(log, name);
  const gone = last < 0n || isSoftDeleted(log, name);
  const holds = { any: true, no_stream: gone, stream_exists: !gone }[expected] ?? expected === last;
  const there = last >= 0n || (tombstone && (expected === 'any' || expected === 'no_stream'));
  if (!there || !holds) return wrong(log, name);
  return { position: (tombstone ? writer.bury(name) : writer.softDelete(name)).position };
};
