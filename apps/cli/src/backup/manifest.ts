import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One table in a backup: its file in COPY's text format, with what is needed to put it back and to see that it is whole. */
export type Copied = Readonly<{
  table: string;
  file: string;
  columns: readonly string[];
  rows: number;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}>;

/** The end of the events that a backup holds: the position of the last, and the hash there. */
export type Head = Readonly<{ position: string; hash: string }>;

/** What a folder of a backup holds; it is written last, so that a folder without it is no backup. */
export type Manifest = Readonly<{
  /** Keys stand in a folder of their own, with a manifest of their own, so that somebody else can keep them. */
  format: 'aandeel-backup' | 'aandeel-keys';
  formatVersion: 1;
  /** The version of the program that made it. */
  program: string;
  /** Instant, UTC. */
  madeAt: string;
  head: Head;
  /** The file of the events, as lines, when another store keeps them; else they are among the tables. */
  events?: string;
  tables: readonly Copied[];
}>;

/** The file of events that another store keeps. */
export const EVENTS = 'events.jsonl';

/** The name of the file that makes a folder a backup. */
export const MANIFEST = 'manifest.json';

/** The folder of the keys, inside that of the backup unless somebody else keeps it. */
export const KEYS = 'keys';

/** A folder is no backup, or not a whole one; the message is for the operator. */
export class NoBackup extends Error {
  override readonly name = 'NoBackup';
}

/** The manifest of a folder; throws NoBackup when there is none of this format. */
export const manifestIn = async (folder: string, format: Manifest['format']): Promise<Manifest> => {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) throw new NoBackup(`${folder} is geen reservekopie, of een die niet is afgemaakt.`);
  const said = readAs(text);
  if (said?.format === format && said.formatVersion === 1) return said as Manifest;
  throw new NoBackup(`${join(folder, MANIFEST)} is niet van deze soort: ${format}, versie 1.`);
};

const readAs = (text: string): Partial<Manifest> | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
