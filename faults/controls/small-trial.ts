import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresEventStore, type Tip } from '@app/event-store';
import { SystemClock } from '@app/field';
import type { INestApplicationContext } from '@nestjs/common';
import type { FreshDatabase } from '../../test/support/database.js';
import { type Findings, findingsIn, type Wrong, wrongs } from '../checks/findings.js';
import { type Known, readEvidence } from '../checks/reading.js';
import { atRest } from '../checks/rest.js';
import { type StageOptions, stageOn } from '../stage.js';
import { writersFor } from '../writers/crew.js';
import type { Field } from '../writers/field.js';
import { History } from '../writers/history.js';
import { throughGate, type Way } from '../writers/way.js';
import { persons } from './founded.js';

/** What to do otherwise: parts that are put in the place of ours, who works beside, and how long to wait for rest. */
export type Otherwise = Readonly<{
  change?: StageOptions['change'];
  /** The edge at which answers are given. */
  edge?: (ours: Way) => Way;
  beside?: (app: INestApplicationContext) => Promise<() => Promise<void>>;
  patience?: number;
}>;

const PATIENCE = 20_000;
/** So much each writer asks. */
const STEPS = 60;
/** Between two steps of a writer, in milliseconds: policies are to come along. */
const REST = 8;

/** The writers write in this process on a database with a field; gives what is known from outside the database. */
export const written = async (db: FreshDatabase, field: Field, otherwise: Otherwise = {}): Promise<Known> => {
  const { change, beside, edge = (ours) => ours, patience = PATIENCE } = otherwise;
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-control-'));
  const [history, begun] = [new History(join(folder, 'history.jsonl')), (await tipOf(db.url)).position];
  const app = await stageOn(db.url, { follows: true, ...(change ? { change } : {}) });
  const stopBeside = await beside?.(app);
  let marks = 0;
  const desk = { way: edge(throughGate(app)), history, field, mark: () => ++marks };
  const work = writersFor('controls', persons, desk).map(async (writer) => {
    for (let step = 0; step < STEPS; step += 1) {
      await writer.step();
      await sleep(REST);
    }
  });
  await Promise.all(work);
  await atRest(db.url, patience);
  await stopBeside?.();
  await app.close();
  const told = history.all();
  rmSync(folder, { recursive: true });
  return { told, begun, tips: [] };
};

/** What the checks find in a database. */
export const foundIn = async (db: FreshDatabase, known: Known): Promise<Findings> =>
  findingsIn(await readEvidence(db.url, known));

/** The kinds of what was found. */
export const trippedBy = (findings: Findings): readonly Wrong[] => wrongs.filter((wrong) => findings[wrong].length > 0);

/** Where the chain ends. */
export const tipOf = async (url: string): Promise<Tip> => {
  const store = await PostgresEventStore.open({ url, clock: new SystemClock(), mayForget: true });
  return store.tip().finally(() => store.close());
};
