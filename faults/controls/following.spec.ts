import { setTimeout as sleep } from 'node:timers/promises';
import { assembly } from '@app/assembly';
import { EventStore } from '@app/event-store';
import { Clock } from '@app/field';
import { Followers } from '@app/read-models';
import { Overtaken, Progress } from '../../libs/read-models/src/progress.js';
import { nothing, type Step } from '../../libs/read-models/src/step.js';
import { asked, type FreshDatabase } from '../../test/support/database.js';
import { copyOf, type Founded, founded } from './founded.js';
import { progressThat, storeThat } from './in-place-of.js';
import { foundIn, type Otherwise, trippedBy, written } from './small-trial.js';
import { withoutHeadLock } from './without-head-lock.js';

/** A process that dies at every fifth step, between two things that are to be one. */
const dyingBetween = (first: (step: Step) => Step): Otherwise => ({
  change: progressThat((ours) => {
    let steps = 0;
    const keep = async (step: Step) => {
      steps += 1;
      if (steps % 5 > 0 || step.rows.length === 0) return ours.keep(step);
      await ours.keep(first(step));
      throw new Error('the process died');
    };
    return { keep };
  }),
});

const placeFirst = dyingBetween(({ moves }) => ({ ...nothing, moves }));
const rowsFirst = dyingBetween(({ rows }) => ({ ...nothing, moves: [], rows }));

const owners: Otherwise = {
  patience: 3_000,
  change: progressThat((ours) => ({
    own: async () => new AbortController().signal,
    kept: async (...sought) => {
      const kept = await ours.kept(...sought);
      await sleep(Math.random() * 20);
      return kept;
    },
    keep: async (step) => unfenced(ours, step),
  })),
  beside: async (app) => {
    const parts = [app.get(EventStore), app.get(Progress), app.get(Clock)] as const;
    const second = new Followers(
      ...parts,
      async () => undefined,
      assembly,
      () => undefined,
    );
    second.start();
    return () => second.stop();
  },
};

// Wherever its readers are by now, they are moved to where it thinks they go.
const unfenced = async (ours: Progress, step: Step): Promise<void> => {
  const now = await ours.positions(step.moves.map(({ reader }) => reader));
  const moves = step.moves.map((move) => ({ ...move, from: now.get(move.reader) ?? 0n }));
  await ours.keep({ ...step, moves }).catch((error: unknown) => {
    if (!(error instanceof Overtaken)) throw error;
    return unfenced(ours, step);
  });
};

const lanes: Otherwise = {
  change: storeThat((ours, open) => {
    const stores = Promise.all([ours, open(), open(), open()]);
    let appends = 0;
    const append = async (append: Parameters<EventStore['append']>[0]) => {
      appends += 1;
      return ((await stores)[appends % 4] ?? ours).append(append);
    };
    return { append };
  }),
};

const asItIs = async (): Promise<void> => undefined;

// Which would keep the two apart wherever money moves.
const withoutLedgerKeys = async ({ superUrl }: FreshDatabase): Promise<void> => {
  const keys = `select indexrelid::regclass as name, replace(pg_get_indexdef(indexrelid), 'UNIQUE ', '') as lax
    from pg_index join pg_class c on c.oid = indrelid
    where indisunique and relkind = 'p' and relnamespace = 'read'::regnamespace and relname like 'ledger_v%_entry'`;
  // One of the same name stays, else it would be made again at the next start.
  for (const { name, lax } of await asked<{ name: string; lax: string }[]>(superUrl, keys))
    await asked(superUrl, `drop index ${name}; ${lax}`);
};

describe('the fold from nothing', () => {
  let ground: Founded;
  beforeAll(async () => {
    ground = await founded();
  }, 90_000);
  afterAll(() => ground?.db.drop());

  it.each<[string, Otherwise, (db: FreshDatabase) => Promise<unknown>]>([
    ['a place that was kept before the rows, by a process that died between', placeFirst, asItIs],
    ['rows that were kept before the place, by a process that died between', rowsFirst, asItIs],
    ['two owners whom nothing keeps apart', owners, withoutLedgerKeys],
    ['what was passed by because others were committed before it', lanes, (db) => asked(db.ownerUrl, withoutHeadLock)],
  ])(
    'finds %s',
    async (_, otherwise, prepare) => {
      const db = await copyOf(ground.db);
      await prepare(db);
      expect(trippedBy(await foundIn(db, await written(db, ground.field, otherwise)))).toContain('foldDiffers');
      await db.drop();
    },
    90_000,
  );
});
