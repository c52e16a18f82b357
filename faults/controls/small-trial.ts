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
import type { Writer } from '../writers/writer.js';
import { persons } from './founded.js';

/** What to do otherwise: parts that are put in the place of ours, who works beside, and how long to wait for rest. */
export type Otherwise = Readonly<{
  change?: StageOptions['change'];
  /** The edge at which answers are given. */
  edge?: (ours: Way) => Way;
  beside?: (app: INestApplicationContext) => Promise<() => Promise<void>>;
  patience?: number;
  /** Whether awards are all proposed while nothing follows: lines are then asked for more than they have, on any machine. */
  pilesUp?: boolean;
}>;

const PATIENCE = 20_000;
/** So much each writer asks at least, and at most. */
const STEPS = 60;
const MOST = 240;
/** Between two steps of a writer, in milliseconds: policies are to come along. */
const REST = 8;

/** The writers write in this process on a database with a field; gives what is known from outside the database. */
export const written = async (db: FreshDatabase, field: Field, otherwise: Otherwise = {}): Promise<Known> => {
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-control-'));
  const [history, begun] = [new History(join(folder, 'history.jsonl')), (await tipOf(db.url)).position];
  await new SmallTrial(db, field, history, otherwise).play();
  const told = history.all();
  rmSync(folder, { recursive: true });
  return { told, begun, tips: [] };
};

class SmallTrial {
  private app: INestApplicationContext | undefined;
  private leftOut: readonly string[] = [];
  private readonly writers: readonly Writer[];

  constructor(
    private readonly db: FreshDatabase,
    field: Field,
    private readonly history: History,
    private readonly otherwise: Otherwise,
  ) {
    const { edge = (ours) => ours } = otherwise;
    const way = edge((wish, by) => throughGate(this.app as INestApplicationContext)(wish, by));
    let marks = 0;
    const desk = { way, history, field, mark: () => ++marks, leftOut: () => this.leftOut };
    this.writers = writersFor('controls', persons, desk);
  }

  async play(): Promise<void> {
    const { change, beside, patience = PATIENCE, pilesUp } = this.otherwise;
    if (pilesUp) await this.pileUp();
    await this.on({ follows: true, ...(change ? { change } : {}) }, async (app) => {
      const stopBeside = await beside?.(app);
      // How fast policies follow is the machine's affair.
      if (!pilesUp) await this.workUntil(() => hasPaid(this.history));
      await atRest(this.db.url, patience);
      await stopBeside?.();
    });
  }

  private async pileUp(): Promise<void> {
    this.leftOut = ['ProposeAward@', 'SetBudget'];
    await this.on({ follows: true }, async () => {
      await this.workUntil(() => true);
      await atRest(this.db.url, PATIENCE);
    });
    this.leftOut = ['SetBudget'];
    await this.on({}, () => this.workUntil(() => true));
  }

  private async on(options: StageOptions, act: (app: INestApplicationContext) => Promise<void>): Promise<void> {
    const app = await stageOn(this.db.url, options);
    this.app = app;
    await act(app).finally(() => app.close());
  }

  private async workUntil(isEnough: () => boolean): Promise<void> {
    const work = this.writers.map(async (writer) => {
      for (let step = 0; step < STEPS || (step < MOST && !isEnough()); step += 1) {
        await writer.step();
        await sleep(REST);
      }
    });
    await Promise.all(work);
  }
}

const hasPaid = (history: History): boolean =>
  history.all().some(({ type, answers }) => type === 'PayInstalment' && answers[0]?.outcome === 'done');

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
