// What is asked, as plain values; what cannot be understood throws the server's words.
import { StreamsService } from './client.mjs';
import { missingProperty } from './errors.mjs';

const MAX_MESSAGE_SIZE = 16 * 1024 * 1024 - 10_000; // observed to the byte
const UUID_FORMAT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** In place of a message that is too long for the transport, whose own limit has other words. */
export const TOO_LARGE = Symbol('message too large');

const limited = (method) => ({
  ...method,
  requestDeserialize: (bytes) => (bytes.length > MAX_MESSAGE_SIZE ? TOO_LARGE : method.requestDeserialize(bytes)),
});

/** The service of streams, with the transport's limit on appends. */
export const LimitedStreamsService = {
  ...StreamsService,
  append: limited(StreamsService.append),
  batchAppend: limited(StreamsService.batchAppend),
};

export const nameIn = (options) => Buffer.from(options.getStreamIdentifier().getStreamName_asU8()).toString();

/** A stream's name that may be read from and written to. */
export const streamNameIn = (options) => {
  if (!options?.hasStreamIdentifier()) throw new Error('Object reference not set to an instance of an object.');
  const name = nameIn(options);
  if (name === '') throw new Error("Value cannot be null. (Parameter 'value')");
  if (name === '$$')
    throw new Error("Specified argument was out of the range of valid values. (Parameter 'eventStreamId')");
  return name;
};

/** 'any', 'no_stream', 'stream_exists' or a revision; undefined when the request names none. */
export const expectedIn = (options) => {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  if (options.hasRevision?.()) return BigInt(options.getRevision());
  return options.hasStreamPosition?.() ? BigInt(options.getStreamPosition()) : undefined;
};

export const uuidIn = (uuid) => {
  if (!uuid) throw new Error("Value cannot be null. (Parameter 'dto')");
  if (!UUID_FORMAT.test(uuid.getString())) throw new Error('Unrecognized Guid format.');
  return uuid.getString().toLowerCase();
};

/** The event proposed in a message. */
export const eventIn = (message) => {
  const id = uuidIn(message.getId());
  const properties = message.getMetadataMap();
  for (const name of ['type', 'content-type']) if (!properties.has(name)) throw absent(name);
  const type = properties.get('type');
  if (type === '') throw new Error("Empty eventType provided. (Parameter 'eventType')");
  const isJson = properties.get('content-type') === 'application/json';
  const contentType = isJson ? 'application/json' : 'application/octet-stream';
  return { id, type, contentType, data: message.getData_asU8(), metadata: message.getCustomMetadata_asU8() };
};

const absent = (missing) => Object.assign(new Error('The given key was not present in the dictionary.'), { missing });

/** The same for an append that is a call of its own, which says otherwise what is missing. */
export const unaryEventIn = (message) => {
  try {
    return eventIn(message);
  } catch (error) {
    throw error.missing ? missingProperty(error.missing) : error;
  }
};

/** Which events a filter lets through, how many it looks at per page, and after how many pages it says how far it is. */
export const filterIn = (options) => {
  if (!options.hasFilter()) return undefined;
  const filter = options.getFilter();
  const byStream = filter.hasStreamIdentifier();
  const passes = passing(byStream ? filter.getStreamIdentifier() : filter.getEventType(), byStream ? 'stream' : 'type');
  return {
    passes,
    window: filter.hasMax() ? filter.getMax() : 32,
    interval: filter.getCheckpointintervalmultiplier(),
  };
};

const passing = (expression, field) => {
  const prefixes = expression.getPrefixList();
  if (prefixes.length > 0) return (event) => prefixes.some((prefix) => event[field].startsWith(prefix));
  const regex = new RegExp(expression.getRegex());
  return (event) => regex.test(event[field]);
};
