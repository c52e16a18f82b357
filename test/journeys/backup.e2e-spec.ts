import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembly } from '@app/assembly';
import type { PartyId } from '@app/field';
import { DataSource } from 'typeorm';
import { asked, type FreshDatabase, freshDatabase } from '../support/database.js';
import { ownPlaceOn } from '../support/esdb/places.js';
import { Double } from '../support/esdb/start-double.js';
import { rowsMadeOf } from '../support/made.js';
import { type Ran, ran } from '../support/operator.js';
import { specInstallation } from '../support/spec-installation.js';
import { Service, storyKey } from '../support/start-service.js';
import { type Cast, castOf, people } from './cast.js';

const year2027 = (amount: number) => [{ year: 2027, amount }];

/** An award with its hold, pledge and ledger entries, and texts that name somebody. */
const story = async (service: Service, { sanne, fatima, jan, gemeente }: Cast) => {
  const garden = (await sanne.asks('parties', { kind: 'initiative', name: 'Buurttuin De Kers' })).id as PartyId;
  const opened = { ownerId: gemeente, code: 'W-12', name: 'Wijkinitiatieven', structural: true };
  const line = (await fatima.asks('budget-lines', opened)).id;
  await fatima.asks(`budget-lines/${line}/_set-budget`, { year: 2027, amount: 100_000, basis: 'adopted' });
  const about = { title: 'Tuin', theme: 'Groen' };
  const { id } = await sanne.asks('applications', { initiativeId: garden, ...about });
  await sanne.asks(`applications/${id}/_describe-application`, { ...about, summary: 'Tuin van Sanne de Groot' });
  const costs = [{ category: 'activities', amounts: year2027(60_000) }];
  await sanne.asks(`applications/${id}/_plan-cover`, { costs, income: [] });
  await sanne.asks(`applications/${id}/_ask-funders`, { asks: [{ funderId: gemeente, amounts: year2027(60_000) }] });
  await sanne.asks(`applications/${id}/_submit-application`);
  await service.settled();
  await jan.asks(`reviews/${id}_${gemeente}/_propose-award`, {
    ...{ lineId: line, legalForm: 'subsidy', amounts: year2027(60_000), reason: 'Het past.' },
  });
  await service.settled();
};

/** Every row of every projection, its fields in whatever order they were made. */
const rowsIn = async ({ api }: Service) => {
  const rows = await rowsMadeOf(api.get(DataSource), assembly.projections);
  expect(Object.values(rows).flat().length).toBeGreaterThan(30);
  return rows;
};

describe('a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-backup-'));
  const erasuresFile = join(folder, 'erasures.jsonl');
  const at = (...names: readonly string[]) => join(folder, ...names);
  let service: Service;
  let cast: Cast;
  let before: Record<string, unknown>;
  const fresh: FreshDatabase[] = [];
  beforeAll(async () => {
    service = await Service.start({ people, on: '2026-09-01', erasuresFile });
    cast = await castOf(service);
    await story(service, cast);
    // Somebody goes on recording meanwhile.
    const more = cast.karel.asks('budget-lines', { ownerId: cast.brug, code: 'B', name: 'Buurten', structural: true });
    before = result(await service.operator.runs('backup', at('first')));
    await more;
    await service.settled();
  }, 90_000);
  afterAll(async () => {
    await service?.stop();
    await Promise.all(fresh.map((db) => db.drop()));
    rmSync(folder, { recursive: true, force: true });
  });

  const result = ({ code, out, told }: Ran): Record<string, unknown> => {
    if (code !== 0) throw new Error(told);
    return JSON.parse(out.at(-1) as string);
  };
  const another = async (): Promise<FreshDatabase> => {
    const db = await freshDatabase();
    fresh.push(db);
    return db;
  };
  const on = (db: FreshDatabase, ...args: readonly string[]) =>
    ran(
      specInstallation(undefined, {
        ...{ ...service.environment, DATABASE_URL: db.url, DATABASE_OWNER_URL: db.ownerUrl },
      }),
      ...args,
    );
  /** What the municipality sees of its money. */
  const sumsIn = async (of: Service): Promise<object> => {
    const lines = await (await of.signIn('fatima')).sees<object>(`funders/${cast.gemeente}/lines`);
    expect(JSON.stringify(lines)).toContain('60000');
    return lines;
  };
  const tableIn = async (db: FreshDatabase, table: string) =>
    asked<object[]>(db.superUrl, `select * from ${table} order by 1`);

  it('is of one moment, with everything in it that cannot be made again', () => {
    expect(readdirSync(at('first')).sort()).toEqual(
      [
        ...['keys', 'kept.answer.copy', 'kept.chain.copy', 'manifest.json', 'public.events.copy', 'public.head.copy'],
        ...[
          'read.checkpoint.copy',
          'read.due.copy',
          'read.parked.copy',
          'read.refused_ask.copy',
          'kept.signed_checkpoint.copy',
        ],
      ].sort(),
    );
    const lines = readFileSync(at('first/public.events.copy'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(Number(before.position));
  });

  it('has its keys apart, and lets nobody else read either', () => {
    expect(readdirSync(at('first/keys')).sort()).toEqual(['manifest.json', 'vault.key.copy']);
    for (const name of readdirSync(at('first'), { recursive: true }) as string[])
      expect(statSync(at('first', name)).mode & 0o077).toBe(0);
  });

  it('says of every table of the database what it is to it', async () => {
    const tables = await service.ask<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const { shareOf } = await import('../../apps/cli/src/backup/tables.js');
    expect(tables.filter(({ name }) => shareOf(name) === undefined)).toEqual([]);
  });

  it('goes into no folder that holds anything', async () => {
    const { code, told } = await service.operator.runs('backup', at('first'));
    expect([code, told]).toEqual([1, expect.stringContaining('niet leeg')]);
  });

  it('leaves no folder behind while the database does not answer', async () => {
    const away = { ...service.environment, DATABASE_URL: 'postgres://role:word@127.0.0.1:1/none' };
    const { code, told } = await ran(specInstallation(undefined, away), 'backup', at('none'));
    expect([code, told]).toEqual([1, expect.stringContaining('niet te bereiken')]);
    expect(existsSync(at('none'))).toBe(false);
  });

  it('that stopped half way is taken for none', async () => {
    const { backUp } = await import('../../apps/cli/src/backup/backup.js');
    const exported = () => Promise.reject(new Error('killed'));
    const half = { databaseUrl: service.db.url, folder: at('half'), told: () => undefined, exported };
    await expect(backUp(half)).rejects.toThrow('killed');
    const db = await another();
    expect(await on(db, 'restore', at('half'), '--check')).toMatchObject({
      ...{ code: 1, told: expect.stringContaining('niet is afgemaakt') },
    });
    expect((await on(db, 'backup', at('half'))).code).toBe(1);
  });

  describe('put back into an empty database', () => {
    let twin: Service;
    let restored: Record<string, unknown>;
    beforeAll(async () => {
      const parked = ['policy:a-rule', 'rows:a-view.v1'].map((reader) => `('${reader}', 'nothing-1', 1, 'TypeError')`);
      await service.ask(`insert into read.parked values ${parked.join()}`);
      await service.operator.runs('backup', at('second'));
      twin = await Service.start({
        ...{ people, on: '2026-09-01', erasuresFile: at('twin.jsonl') },
        before: async (db) => {
          restored = result(await on(db, 'restore', at('second')));
        },
      });
      await twin.settled();
    }, 60_000);
    afterAll(() => twin?.stop());

    it('is checked, and says to where it goes', async () => {
      const [head] = await tableIn(service.db, 'head');
      const hash = (head as { hash: Buffer }).hash.toString('hex');
      expect(restored).toMatchObject({ events: Number(await service.head()), hash, erasedAgain: 0 });
    });

    it.each(['events', 'head', 'kept.answer', 'vault.key', 'read.due', 'read.refused_ask', 'read.checkpoint'])(
      'has the same %s',
      async (table) => expect(await tableIn(twin.db, table)).toEqual(await tableIn(service.db, table)),
    );

    it('makes the same rows and sums again, and asks nothing twice', async () => {
      expect(await rowsIn(twin)).toEqual(await rowsIn(service));
      expect(await sumsIn(twin)).toEqual(await sumsIn(service));
      expect(await twin.head()).toBe(await service.head());
    });

    it('knows what policies have still to ask, and reads again what no view could', async () => {
      const found = await twin.ask<{ reader: string }>('select reader from read.parked');
      expect(found.map(({ reader }) => reader)).toEqual(['policy:a-rule']);
    });

    it('lets people go on where they were', async () => {
      const sanne = await twin.signIn('sanne');
      expect(await sanne.sees('me')).toEqual(await cast.sanne.sees('me'));
      await sanne.asks('parties', { kind: 'initiative', name: 'Daarna' });
      expect((await twin.operator.runs('verify')).code).toBe(0);
    });

    it('goes into no database in which anything was recorded', async () => {
      const { code, told } = await on(twin.db, 'restore', at('second'));
      expect([code, told]).toEqual([1, expect.stringContaining('niet leeg')]);
    });
  });

  describe('is taken for no backup', () => {
    const broken = (change: (copy: string) => void): string => {
      rmSync(at('broken'), { recursive: true, force: true });
      cpSync(at('first'), at('broken'), { recursive: true });
      change(at('broken'));
      return at('broken');
    };
    it.each<[string, string, (copy: string) => void]>([
      ['while it has no manifest', 'niet is afgemaakt', (copy) => rmSync(join(copy, 'manifest.json'))],
      ['when a file is shorter', 'niet heel', (copy) => truncateSync(join(copy, 'public.events.copy'), 4_000)],
      ['when a file is longer', 'niet heel', (copy) => appendFileSync(join(copy, 'kept.answer.copy'), 'x')],
      ['when a file is missing', 'ontbreekt', (copy) => rmSync(join(copy, 'read.due.copy'))],
      ['when a key was changed', 'niet heel', (copy) => appendFileSync(join(copy, 'keys/vault.key.copy'), 'x')],
      ['when its keys are not there', 'niet is afgemaakt', (copy) => rmSync(join(copy, 'keys'), { recursive: true })],
    ])('%s', async (_, sentence, change) => {
      const db = await another();
      const { code, told } = await on(db, 'restore', broken(change));
      expect([code, told]).toEqual([1, expect.stringContaining(sentence)]);
      expect(await tableIn(db, 'events')).toEqual([]);
    });

    it('when the events do not belong together, though every file is as its manifest says', async () => {
      const db = await another();
      const { createHash } = await import('node:crypto');
      const { writeFileSync } = await import('node:fs');
      const copy = broken(() => undefined);
      const text = readFileSync(join(copy, 'public.events.copy'), 'utf8').replace(
        'Wijkinitiatieven',
        'Wijkinitiatievem',
      );
      writeFileSync(join(copy, 'public.events.copy'), text);
      const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
      for (const each of manifest.tables)
        if (each.table === 'public.events') each.sha256 = createHash('sha256').update(text).digest('hex');
      writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
      expect(await on(db, 'restore', copy)).toMatchObject({ code: 1, told: expect.stringContaining('keten') });
      expect(await tableIn(db, 'events')).toEqual([]);
      expect(await tableIn(db, 'vault.key')).toEqual([]);
    });

    it('when the master key is another one', async () => {
      const db = await another();
      const env = { ...service.environment, DATABASE_URL: db.url, DATABASE_OWNER_URL: db.ownerUrl };
      const other = { ...env, MASTER_KEY: Buffer.alloc(32, 9).toString('base64') };
      const { code, told } = await ran(specInstallation(undefined, other), 'restore', at('first'));
      expect([code, told]).toEqual([1, expect.stringContaining('MASTER_KEY hoort niet')]);
      const both = { ...other, MASTER_KEY_ALSO: storyKey.toString('base64') };
      expect((await ran(specInstallation(undefined, both), 'restore', at('first'))).code).toBe(0);
    });
  });

  /** A backup of an installation whose events are on KurrentDB, put back into PostgreSQL alone. */
  const comesBack = async (moved: Service) => {
    expect((await moved.operator.runs('backup', at('kurrent'))).code).toBe(0);
    expect(readdirSync(at('kurrent')).sort()).toEqual(['events.jsonl', 'kept.answer.copy', 'keys', 'manifest.json']);
    const back = await Service.start({
      ...{ people, on: '2026-09-01' },
      before: async (db) => {
        expect(result(await on(db, 'restore', at('kurrent')))).toMatchObject({ taken: Number(await service.head()) });
        expect(await tableIn(db, 'vault.key')).toEqual(await tableIn(moved.db, 'vault.key'));
      },
    });
    await back.settled();
    expect(await rowsIn(back)).toEqual(await rowsIn(service));
    expect((await back.operator.runs('verify')).code).toBe(0);
    await back.stop();
  };

  it('goes to KurrentDB (a double of it) as a file of events and shows the same there, as does a backup from there', async () => {
    const double = await Double.start({ file: at('esdb.log') });
    const eventStoreUrl = ownPlaceOn(double.url);
    expect((await service.operator.runs('export-events', at('events.jsonl'))).code).toBe(0);
    expect((await service.operator.runs('verify-events', at('events.jsonl'))).code).toBe(0);
    await service.operator.runs('backup', at('third'));
    const moved = await Service.start({
      ...{ people, on: '2026-09-01', eventStoreUrl, erasuresFile: at('moved.jsonl') },
      before: async (db) => {
        // The keys and what was answered come along by the backup, the events by their file.
        expect((await on(db, 'restore', at('third'))).code).toBe(0);
        const there = { ...service.environment, DATABASE_URL: db.url, DATABASE_OWNER_URL: db.ownerUrl };
        const installation = specInstallation(undefined, { ...there, EVENT_STORE_URL: eventStoreUrl });
        const head = Number(await service.head());
        expect(result(await ran(installation, 'import-events', at('events.jsonl')))).toEqual({
          taken: head,
          events: head,
        });
        expect(result(await ran(installation, 'import-events', at('events.jsonl')))).toEqual({
          taken: 0,
          events: head,
        });
      },
    });
    try {
      await moved.settled();
      const withoutPlace = (rows: Awaited<ReturnType<typeof rowsIn>>) =>
        Object.entries(rows).map(([of, all]) => [
          of,
          all.map(({ key, row: { position, ...row }, found }) => ({ key, row, found })),
        ]);
      expect(withoutPlace(await rowsIn(moved))).toEqual(withoutPlace(await rowsIn(service)));
      expect(await sumsIn(moved)).toEqual(await sumsIn(service));
      const events = (of: Service) =>
        of.events().then((all) => all.map(({ eventId, revision }) => [eventId, revision]));
      expect(await events(moved)).toEqual(await events(service));
      await comesBack(moved);
    } finally {
      await moved.stop();
      await double.kill();
    }
  }, 60_000);
});
