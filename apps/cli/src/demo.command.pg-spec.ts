import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembly, MembershipsModule, StandstillModule } from '@app/assembly';
import { EventStore, type PostgresEventStore, verifyChain } from '@app/event-store';
import { type Clock, SystemClock } from '@app/field';
import { GateModule } from '@app/gate';
import { ImportModule } from '@app/policies';
import { Checkpoints, FollowersModule, PostgresPorts, Rebuilder } from '@app/read-models';
import { readSettings, Settings } from '@app/settings';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.js';
import { everythingMade } from '../../../test/support/made.js';
import { demoEnd } from './demo/demo.js';
import { demoCommand } from './demo.command.js';

const masterKey = Buffer.alloc(32, 7);
const features = [GateModule, MembershipsModule, StandstillModule, ImportModule, FollowersModule.with(assembly)];

describe('the command demo', () => {
  let db: FreshDatabase;
  let dataDir: string;
  let told: string[];
  const apps: INestApplicationContext[] = [];
  beforeAll(async () => {
    db = await freshDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'aandeel-demo-'));
  });
  beforeEach(() => {
    told = [];
  });
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await db.drop();
    rmSync(dataDir, { recursive: true });
  });

  const started = async (clock: Clock): Promise<INestApplicationContext> => {
    const settings = () => ({ databaseUrl: db.url, masterKey, clock, mayForget: true });
    const imports = [PostgresPorts.with(assembly, { useFactory: settings }), ...features];
    const app = await (await Test.createTestingModule({ imports }).compile()).init();
    apps.push(app);
    return app;
  };
  const called = (NODE_ENV = 'test'): Promise<number> => {
    const env = { NODE_ENV, DATABASE_URL: db.url, DATA_DIR: dataDir, MASTER_KEY: masterKey.toString('base64') };
    const installation = {
      settings: () => readSettings(Settings, env),
      app: (clock: Clock = new SystemClock()) => started(clock),
    };
    return demoCommand.run([], installation, { out: () => undefined, told: (text) => told.push(text) });
  };

  it('never loads in production', async () => {
    expect(await called('production')).toBe(1);
    expect(told).toEqual(['De demonstratie wordt nooit in productie geladen.']);
  });

  it('does not load beside a service that follows the events', async () => {
    const service = await started(new SystemClock());
    expect(await called()).toBe(1);
    expect(told).toEqual([expect.stringContaining('Aandeel draait al op deze database')]);
    await Promise.all(apps.splice(0).map((app) => app.close()));
    expect(service).toBeDefined();
  }, 30_000);

  it('loads, shows how far it is, and leaves the clock at the end of the story', async () => {
    expect(await called()).toBe(0);
    expect(told.at(-1)).toBe('De demonstratie is geladen.');
    expect(told.length).toBeGreaterThan(5);
    const { CLOCK_SHIFT } = JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8'));
    expect(Math.abs(Date.now() + Number(CLOCK_SHIFT) - demoEnd)).toBeLessThan(60_000);
    const app = apps.at(-1) as INestApplicationContext;
    expect(await app.get(Checkpoints).health()).toMatchObject({ parked: [], refused: 0 });
    expect(await verifyChain(app.get<PostgresEventStore>(EventStore))).not.toHaveProperty(
      'brokenAt',
      expect.anything(),
    );
  }, 120_000);

  it('shows what a rebuild of everything makes, row by row and balance by balance', async () => {
    const app = apps.at(-1) as INestApplicationContext;
    const [source, rebuilder] = [app.get(DataSource), app.get(Rebuilder)];
    const followed = await everythingMade(source, assembly.projections);
    const kinds = Object.entries(followed.rows).filter(([, rows]) => rows.length === 0);
    const [names, many] = [kinds.map(([name]) => name), followed.entries.length > 100 && followed.cells.length > 100];
    expect([names, many]).toEqual([[], true]);
    // So that what is compared has been made anew.
    await source.query('update read.checkpoint set era = 0');
    for (const name of rebuilder.names) await rebuilder.rebuild(name, () => undefined);
    const eras = await source.query<{ count: string }[]>('select count(*) from read.checkpoint where era = 1');
    expect(Number(eras[0]?.count)).toBe(rebuilder.names.length);
    expect(await everythingMade(source, assembly.projections)).toEqual(followed);
  }, 60_000);

  it('does not load where something was recorded', async () => {
    expect(await called()).toBe(1);
    expect(told).toEqual([expect.stringContaining('Hier is al iets vastgelegd')]);
  });
});
