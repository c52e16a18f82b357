// What a server answered, as text that is the same for two servers that behave the same.
const POSITIONS = new Set(['position', 'commitPosition', 'metastreamRevision']);
const TRAILERS = [
  ...['exception', 'stream-name', 'expected-version', 'actual-version', 'maximum-append-size'],
  'required-metadata-properties',
];

/** Hides what differs from run to run: positions, times, ids, and the tag of the run. */
export const shownWith = (tag) => {
  const plain = (key, value) => {
    if (POSITIONS.has(key) && value !== undefined && value !== null) return '<position>';
    if (value instanceof Date) return '<time>';
    if (value instanceof Uint8Array) return `<${value.length} bytes>`;
    if (typeof value === 'bigint') return `${value}n`;
    if (key === 'id' && /^[0-9a-f-]{36}$/.test(value)) return '<id>';
    return typeof value === 'string' ? value.replaceAll(tag, 'TAG') : value;
  };
  const shown = (key, value) => {
    const flat = plain(key, value);
    if (Array.isArray(flat)) return flat.map((item) => shown('', item));
    if (flat === null || typeof flat !== 'object') return flat;
    const fields = Object.entries(flat).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(fields.map(([name, field]) => [name, shown(name, field)]));
  };
  return (value) => shown('', value);
};

/** What an error tells, by class, code, words and trailers. */
export const errorShown = (error) => {
  const { type, code, message, streamName, expectedVersion, actualVersion, maxAppendSize } = error;
  const told = error._raw?.metadata?.getMap?.() ?? {};
  const trailers = Object.fromEntries(TRAILERS.filter((name) => name in told).map((name) => [name, told[name]]));
  const fields = { type, code, message, streamName, expectedVersion, actualVersion, maxAppendSize, trailers };
  return { error: error.constructor.name, ...fields };
};
