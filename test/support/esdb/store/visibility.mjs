// What a stream's metadata hides: cut, old, surplus or deleted events. It hides from reads only, never from $all.
import { MAX_REVISION } from './log.mjs';

export const metastreamOf = (name) => `$$${name}`;
const isMetastream = (name) => name.startsWith('$$');

/** The newest metadata of a stream; nothing where it is not JSON. */
export const metadataOf = (log, name) => {
  const last = log.stream(metastreamOf(name)).events.at(-1);
  if (!last) return {};
  last.parsed ??= parsed(last.data);
  return last.parsed;
};

const parsed = (data) => {
  try {
    return JSON.parse(Buffer.from(data).toString()) ?? {};
  } catch {
    return {};
  }
};

export const isSoftDeleted = (log, name) => Number(metadataOf(log, name).$tb ?? 0) >= Number(MAX_REVISION);

export const isTombstoned = (log, name) =>
  Boolean(log.stream(name).tombstone || (isMetastream(name) && log.stream(name.slice(2)).tombstone));

/** Whether $tb, $maxCount and $maxAge leave an event readable. */
export const visibleIn = (log, name) => {
  const { $tb = 0, $maxCount = isMetastream(name) ? 1 : Infinity, $maxAge = Infinity } = metadataOf(log, name);
  const first = Math.max(Number($tb), log.stream(name).events.length - $maxCount);
  const oldest = Date.now() - $maxAge * 1000;
  return ({ revision, created }) => Number(revision) >= first && Number(created / 10000n) >= oldest;
};

/** A page of a stream's visible events, or that it is not found, or deleted for good. */
export const readStream = (log, name, { backwards, from, count }) => {
  if (isTombstoned(log, name)) return { deleted: true };
  const { events } = log.stream(name);
  if (events.length === 0 || isSoftDeleted(log, name)) return { notFound: true };
  const wanted = backwards
    ? events.filter(({ revision }) => revision <= from).reverse()
    : events.slice(Number(from < events.length ? from : events.length));
  return { events: wanted.filter(visibleIn(log, name)).slice(0, count) };
};
