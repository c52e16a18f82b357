// The file behind a log: one line per commit, so that a torn last line loses a whole append that nobody was told of.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';

const LINE_END = 10;

/** Reads the records of a file, oldest first, and cuts off what is torn. */
export const recordsIn = (file) => {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = bytes.lastIndexOf(LINE_END) + 1;
  if (whole < bytes.length) truncateSync(file, whole);
  const lines = bytes.subarray(0, whole).toString().split('\n').filter(Boolean);
  return lines.flatMap((line) => JSON.parse(line).map(recordOf));
};

/** Appends commits to a file; what it was given is on disk when `save` comes back. */
export class CommitFile {
  #descriptor;

  constructor(path) {
    this.#descriptor = openSync(path, 'a');
  }

  save(commits) {
    const lines = commits.map((records) => `${JSON.stringify(records.map(jsonOf))}\n`);
    const bytes = Buffer.from(lines.join(''));
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written);
    fsyncSync(this.#descriptor);
  }

  close() {
    closeSync(this.#descriptor);
  }
}

const base64 = (bytes) => Buffer.from(bytes).toString('base64');

const jsonOf = ({ parsed, ...record }) => ({
  ...record,
  ...{ data: base64(record.data), metadata: base64(record.metadata) },
  ...{ position: String(record.position), created: String(record.created) },
  revision: record.empty ? undefined : String(record.revision),
});

const recordOf = (json) => ({
  ...json,
  ...{ data: Buffer.from(json.data, 'base64'), metadata: Buffer.from(json.metadata, 'base64') },
  ...{ position: BigInt(json.position), created: BigInt(json.created) },
  revision: json.empty ? undefined : BigInt(json.revision),
});
