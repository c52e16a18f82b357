// Who writes to the log, and what is not yet on disk.
import { randomUUID } from 'node:crypto';
import { MAX_REVISION } from './log.mjs';
import { metadataOf, metastreamOf } from './visibility.mjs';

const NO_BYTES = new Uint8Array();

export class Writer {
  #log;
  #recent = new Map(); // event id -> where this process first stored it; deliberately not rebuilt from the file
  #unsaved = [];

  constructor(log) {
    this.#log = log;
  }

  get log() {
    return this.#log;
  }

  /** What was written since this was last asked. */
  takeUnsaved() {
    return this.#unsaved.splice(0);
  }

  /** Where this process first stored an event with this id. */
  recent(id) {
    return this.#recent.get(id);
  }

  write(stream, proposed, revision = undefined) {
    const created = BigInt(Date.now()) * 10000n;
    return proposed.map((event) => this.#add({ ...event, stream, position: this.#log.end, created, revision }));
  }

  /** Stores an append, which may be empty; a soft-deleted stream begins to be there again, from this append on. */
  store(stream, proposed, softDeleted) {
    const revision = BigInt(this.#log.stream(stream).events.length);
    const written = this.write(stream, proposed);
    const { position } = written.at(-1) ?? this.#writeNothing(stream);
    for (const event of written) if (!this.#recent.has(event.id)) this.#recent.set(event.id, event);
    if (softDeleted) this.#revive(stream, revision);
    return { revision: revision + BigInt(written.length) - 1n, position };
  }

  bury(stream) {
    const type = '$streamDeleted';
    const event = {
      id: randomUUID(),
      type,
      contentType: 'application/octet-stream',
      data: NO_BYTES,
      metadata: NO_BYTES,
    };
    return this.write(stream, [event], MAX_REVISION)[0];
  }

  softDelete(stream) {
    return this.write(metastreamOf(stream), [metadataEvent({ $tb: MAX_REVISION })])[0];
  }

  #revive(stream, revision) {
    this.write(metastreamOf(stream), [metadataEvent({ ...metadataOf(this.#log, stream), $tb: revision })]);
  }

  #writeNothing(stream) {
    const nothing = { stream, type: '', data: NO_BYTES, metadata: NO_BYTES, created: 0n, empty: true };
    return this.#add({ ...nothing, position: this.#log.end });
  }

  #add(record) {
    this.#unsaved.push(record);
    return this.#log.add(record);
  }
}

/** An event of a metadata stream; JSON by hand, because $tb may be beyond what a number holds. */
export const metadataEvent = (metadata) => {
  const textOf = (value) => (typeof value === 'bigint' ? value : JSON.stringify(value));
  const fields = Object.entries(metadata).map(([name, value]) => `${JSON.stringify(name)}:${textOf(value)}`);
  const data = Buffer.from(`{${fields}}`);
  return { id: randomUUID(), type: '$metadata', contentType: 'application/json', data, metadata: NO_BYTES };
};
