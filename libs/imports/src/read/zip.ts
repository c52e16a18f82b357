import { inflateRawSync } from 'node:zlib';
import { refuse } from './import.refusals.js';
import { limits } from './table.js';

type Entry = Readonly<{ name: string; method: number; size: number; at: number }>;

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
/** A data descriptor behind an entry, at its longest. */
const DESCRIPTOR = 24;

/** Unpacks each part of an XLSX within its limit before anything else touches it; throws a Refusal for a bomb or a fake. */
export const expectHarmless = (bytes: Buffer): void => {
  const entries = entriesOf(bytes);
  expectNothingBetween(bytes, entries);
  let left: number = limits.unpackedBytes;
  for (const entry of entries) {
    const part = unpacked(bytes, entry, left);
    left -= part.length;
    if (isMarkup(entry)) expectPlain(part);
  }
};

const fake = () => refuse('import/not-what-its-name-says', { expected: 'XLSX' });
const tooLarge = () => refuse('import/too-large', { megabytes: limits.bytes / 1_000_000 });

const isMarkup = ({ name }: Entry): boolean => /\.(xml|rels)$/i.test(name);

const entriesOf = (bytes: Buffer): readonly Entry[] => {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw fake();
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0 || count > 2000) throw fake();
  return listed(bytes, bytes.readUInt32LE(end + 16), count);
};

const listed = (bytes: Buffer, from: number, count: number): readonly Entry[] => {
  const entries: Entry[] = [];
  let at = from;
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw fake();
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries.toSorted((one, other) => one.at - other.at);
};

const contentOf = (bytes: Buffer, { at }: Entry): number => {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw fake();
  return at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
};

// A reader that streams sees what stands between the listed parts too; so nothing may.
const expectNothingBetween = (bytes: Buffer, entries: readonly Entry[]): void => {
  let end = 0;
  for (const entry of entries) {
    if (entry.at < end || entry.at > end + DESCRIPTOR) throw fake();
    end = contentOf(bytes, entry) + entry.size;
  }
};

const unpacked = (bytes: Buffer, entry: Entry, left: number): Buffer => {
  const from = contentOf(bytes, entry);
  const part = bytes.subarray(from, from + entry.size);
  if (part.length > left || left <= 0) throw tooLarge();
  if (entry.method === 0) return part;
  if (entry.method !== 8) throw fake();
  return inflated(part, left);
};

const inflated = (part: Buffer, left: number): Buffer => {
  try {
    return inflateRawSync(part, { maxOutputLength: left });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : fake();
  }
};

// No spreadsheet program writes entities of its own; and a cell at the far corner would make millions of empty ones.
const expectPlain = (part: Buffer): void => {
  if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw fake();
  for (const [, column = '', row] of part.toString('latin1').matchAll(/ r="([A-Z]*)(\d+)"/g))
    if (column.length > 2 || Number(row) > 2 * limits.rows) throw refuse('import/too-many-rows', { rows: limits.rows });
};
