// Every event in the order of positions, and its stream's events in the order of revisions.

/** The revision of a tombstone, and where a soft-deleted stream is cut off. */
export const MAX_REVISION = 2n ** 63n - 1n;

const FIRST_POSITION = 546n;
const RECORD_OVERHEAD = 90; // observed: a record is this much longer than its name, type, data and metadata

const lengthOf = ({ stream, type, data, metadata }) =>
  BigInt(RECORD_OVERHEAD + Buffer.byteLength(stream + type) + data.length + metadata.length);

export class Log {
  /** Every event, in position order. */
  all = [];
  #streams = new Map();
  #places = new Set(); // where a record starts, also those of empty appends
  #end = FIRST_POSITION;

  get isEmpty() {
    return this.#end === FIRST_POSITION;
  }

  get end() {
    return this.#end;
  }

  /** A stream's events, and its tombstone if it has one. */
  stream(name) {
    return this.#streams.get(name) ?? { name, events: [] };
  }

  add(record) {
    this.#places.add(record.position);
    this.#end = record.position + lengthOf(record);
    if (!record.empty) this.#keep(record);
    return record;
  }

  #keep(record) {
    const stream = this.stream(record.stream);
    this.#streams.set(record.stream, stream);
    record.revision ??= BigInt(stream.events.length);
    if (record.revision === MAX_REVISION) stream.tombstone = record;
    else stream.events.push(record);
    this.all.push(record);
  }

  /** What the server makes of a position in $all: 'beyond' | 'end' | 'record' | 'start' | 'before' | 'made-up'. */
  placeOf(commit) {
    if (commit > (this.all.at(-1)?.position ?? 0n)) return commit === this.#end ? 'end' : 'beyond';
    if (this.#places.has(commit)) return 'record';
    if (commit === 0n) return 'start';
    return commit < FIRST_POSITION ? 'before' : 'made-up';
  }

  /** The place in `all` of the first event at or after a position. */
  indexAt(commit) {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle].position < commit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
