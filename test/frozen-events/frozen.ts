import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from '@app/event-sourcing';
import type { StoredEvent } from '@app/event-store';
import type { Assembly } from '@app/read-models';

/** The folder of the frozen examples: one of every version of every event, under the name of its stream. */
export const FOLDER = 'test/frozen-events';

/** One version of an event, and where its frozen example is. */
export type Version = Readonly<{ stream: string; type: string; version: number; path: string }>;

/** An event as it was once recorded; never changed afterwards. `position`: its place in the story that all tell together. */
export type Example = Readonly<{
  position: number;
  stream: string;
  type: string;
  version: number;
  actor: StoredEvent['actor'];
  recordedAt: string;
  data: object;
}>;

/** A frozen example with its path within the folder. */
export type Frozen = Readonly<{ path: string; text: string; example: Example }>;

/** Every version of every event that the features know. */
export const versionsIn = ({ deciders, upcasts }: Pick<Assembly, 'deciders' | 'upcasts'>): readonly Version[] =>
  deciders.flatMap(({ stream, evolve }) =>
    Object.keys(evolve).flatMap((type) =>
      Array.from({ length: versionOf(upcasts, type) }, (_, older) => versionAt(stream, type, older + 1)),
    ),
  );

const versionAt = (stream: string, type: string, version: number): Version => ({
  ...{ stream, type, version, path: `${stream}/${type}.v${version}.json` },
});

/** Every frozen example there is, in the order of their story. */
export const frozenExamples = (): readonly Frozen[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') }))
    .map((file) => ({ ...file, example: JSON.parse(file.text) as Example }))
    .sort((one, other) => one.example.position - other.example.position);

/** The hashes that the examples had when they were frozen, by path: lines as sha256sum writes and checks them. */
export const frozenHashes = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(join(FOLDER, 'frozen.sha256'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );

/** The SHA-256 of a text, in hex. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
