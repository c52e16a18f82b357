// Streams, revisions, positions and idempotence, with a file behind them. Knows nothing of gRPC.
import { EventEmitter } from 'node:events';
import { CommitFile, recordsIn } from './file.mjs';
import { Log } from './log.mjs';
import { metadataEvent, Writer } from './writer.mjs';

const ACL = { $r: '$ops', $w: [], $d: [], $mr: [], $mw: [] };

/** Emits 'committed' after events have come that are on disk. */
export class Store extends EventEmitter {
  log = new Log();
  writer = new Writer(this.log);
  #waiting = [];
  #file;

  /** With a file, everything survives; without, it lives in memory. */
  constructor(file) {
    super();
    this.setMaxListeners(0);
    if (file) for (const record of recordsIn(file)) this.log.add(record);
    if (file) this.#file = new CommitFile(file);
    if (this.log.isEmpty) this.#begin();
  }

  // A real server's first event of all.
  #begin() {
    this.writer.write('$$$scavenges', [metadataEvent({ $maxAge: 2592000, $acl: ACL })]);
    this.#save([this.writer.takeUnsaved()]);
  }

  /** Makes a change in turn with the others; resolves with its result once what it wrote is on disk. */
  commit(change) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ change, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#flush());
    });
  }

  close() {
    this.#file?.close();
  }

  #flush() {
    const before = this.log.all.length;
    const turns = this.#waiting.splice(0).map((turn) => this.#take(turn));
    this.#save(turns.map(({ records }) => records));
    for (const { settle } of turns) settle();
    if (this.log.all.length > before) this.emit('committed');
  }

  #take({ change, resolve, reject }) {
    try {
      const result = change(this.writer);
      return { records: this.writer.takeUnsaved(), settle: () => resolve(result) };
    } catch (error) {
      return { records: [], settle: () => reject(error) };
    }
  }

  #save(commits) {
    const written = commits.filter((records) => records.length > 0);
    if (written.length > 0) this.#file?.save(written);
  }
}
