import { canonical } from '../canonical.js';
import { hashOf, type Tip } from '../chain.js';
import type { Imprint } from '../followed/followed-chain.js';

/** The first line of a file of events: what it holds, and where its chain ends. */
export type Header = Readonly<{
  format: 'aandeel-events';
  /** Of the format; a program reads those it knows. */
  formatVersion: 1;
  /** What kept the events: `postgres`, `kurrent` or `memory`. */
  source: string;
  /** The position of the last event, and the hash there: where its chain ended. */
  head: string;
  hash: string;
  /** Instant, UTC. */
  exportedAt: string;
}>;

/** The last line: without it the file is no whole one. */
export type Footer = Readonly<{ end: true; events: number; head: string; hash: string }>;

/** An event in such a file: its position in the order of the source, what was recorded, and the hash up to here. */
export type Line = Readonly<{
  position: string;
  stream: string;
  revision: number;
  type: string;
  version: number;
  data: object;
  metadata: Readonly<Record<string, string>>;
  actor: string;
  commandId: string;
  ordinal: number;
  eventId: string;
  /** Instant, UTC. */
  recordedAt: string;
  hash: string;
}>;

/** An event as its adapter shows it, as a line. */
export const lineOf = ({ columns }: Imprint, hash: string): Line => {
  const [position, stream, revision, type, version, data, metadata, ...more] = columns as Columns;
  const [actor, commandId, ordinal, eventId, recordedAt] = more;
  return {
    ...{ position, stream, revision: Number(revision), type, version: Number(version) },
    ...{ data: JSON.parse(data), metadata: JSON.parse(metadata), actor, commandId, ordinal: Number(ordinal) },
    ...{ eventId, recordedAt, hash },
  };
};

/** The columns of a line as text, in the order in which they are hashed. */
export const columnsOf = (line: Line): readonly string[] => {
  const { position, stream, revision, type, version, data, metadata } = line;
  const { actor, commandId, ordinal, eventId, recordedAt } = line;
  const place = [position, stream, `${revision}`, type, `${version}`, canonical(data), canonical(metadata)];
  return [...place, actor, commandId, `${ordinal}`, eventId, recordedAt];
};

/** Where a chain goes on to with an event. */
export const joinedTo = (before: Tip, columns: readonly string[]): Tip => ({
  position: BigInt(columns[0] as string),
  hash: hashOf(before.hash, columns),
});

type Columns = readonly [
  ...[position: string, stream: string, revision: string, type: string, version: string, data: string],
  ...[metadata: string, actor: string, commandId: string, ordinal: string, eventId: string, recordedAt: string],
];
