import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { type Copied, NoBackup } from './manifest.js';
import { quoted, type Table } from './tables.js';

type ToldOf = (rows: number) => void;

const NEWLINE = 0x0a;

/** Copies a table into a file of this folder that only its owner may read; on disk when it comes back. */
export const copyOut = async (client: pg.ClientBase, table: Table, folder: string, told: ToldOf): Promise<Copied> => {
  const { name, columns, rows } = table;
  const file = `${name}.copy`;
  const counting = new Counting(told);
  const text = `copy (select ${columns.map(quoted).join(', ')} from ${quoted(name)} ${rows}) to stdout`;
  const target = createWriteStream(join(folder, file), { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(client.query(copyTo(text)), counting, target);
  return { table: name, file, columns, ...counting.counted() };
};

/** Copies a file of this folder into its table. */
export const copyIn = async (client: pg.ClientBase, copied: Copied, folder: string, told: ToldOf): Promise<void> => {
  const { table, columns, file } = copied;
  const text = `copy ${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`;
  await pipeline(createReadStream(join(folder, file)), new Counting(told), client.query(copyFrom(text)));
};

/** Throws NoBackup unless a file is what its manifest says, byte for byte. */
export const expectWhole = async (copied: Copied, folder: string): Promise<void> => {
  const path = join(folder, copied.file);
  const counting = new Counting(() => undefined);
  await pipeline(createReadStream(path), counting, new PassThrough().resume()).catch(() => {
    throw new NoBackup(`${path} ontbreekt of is niet te lezen.`);
  });
  const { rows, bytes, sha256 } = counting.counted();
  if (rows !== copied.rows || bytes !== copied.bytes || sha256 !== copied.sha256)
    throw new NoBackup(`${path} is veranderd of niet heel.`);
};

/** Lets bytes through, and knows how many there were, in how many rows, and their hash. */
class Counting extends Transform {
  private readonly hash = createHash('sha256');
  private rows = 0;
  private bytes = 0;

  constructor(private readonly told: ToldOf) {
    super();
  }

  override _transform(chunk: Buffer, _: unknown, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) this.rows += 1;
    this.told(this.rows);
    done(null, chunk);
  }

  counted() {
    return { rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
