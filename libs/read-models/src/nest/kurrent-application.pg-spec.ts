import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Rows } from '@app/event-sourcing';
import { EventStore, type FollowedChain } from '@app/event-store';
import { Reached } from '@app/gate';
import type { INestApplication } from '@nestjs/common';
import { asked, type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { ownPlaceOn } from '../../../../test/support/esdb/places.js';
import { Double } from '../../../../test/support/esdb/start-double.js';
import { jars, SetClock } from '../contract/jars.js';
import { Checkpoints } from '../follow/checkpoints.js';
import { applicationContract, fill, jarApplication, jarAssembly, shakings } from './application.contract.js';
import { FOLLOWED_CHAIN } from './ports.js';
import { PostgresPorts } from './postgres-ports.module.js';

let db: FreshDatabase;
let folder: string;
let double: Double;
beforeAll(async () => {
  db = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'esdb-'));
  double = await Double.start({ file: join(folder, 'events.log') });
});
afterAll(async () => {
  await double.kill();
  await db.drop();
  rmSync(folder, { recursive: true });
});

const started = (eventStoreUrl: string, databaseUrl = db.url, follows = true) => {
  const settings = () => ({
    ...{ databaseUrl, eventStoreUrl, clock: new SetClock(), masterKey: Buffer.alloc(32, 7), mayForget: true },
  });
  return jarApplication(PostgresPorts.with(jarAssembly, { useFactory: settings }), follows);
};

applicationContract('KurrentDB (a double of it) and PostgreSQL', () => started(ownPlaceOn(double.url)));

const { KURRENT_URL } = process.env;
if (KURRENT_URL)
  describe('with a server of one’s own', () => {
    let own: FreshDatabase;
    beforeAll(async () => {
      own = await freshDatabase();
    });
    afterAll(() => own.drop());
    applicationContract('KurrentDB (the real server) and PostgreSQL', () => started(ownPlaceOn(KURRENT_URL), own.url));
  });

describe('an application whose events are on KurrentDB', () => {
  let other: FreshDatabase;
  let [api, projector]: INestApplication[] = [];
  beforeAll(async () => {
    other = await freshDatabase();
    const url = ownPlaceOn(double.url);
    [api, projector] = [await started(url, other.url, false), await started(url, other.url)];
  });
  afterAll(async () => {
    await Promise.all([api?.close(), projector?.close()]);
    await other.drop();
  });
  const quiet = () => (api as INestApplication).get<Reached>(Reached).quiet(20_000);

  it('is at rest when all is followed, though positions have gaps and others write beside it', async () => {
    const app = api as INestApplication;
    for (let jar = 0; jar < 20; jar += 1) await fill(app, `jar${jar}`, 1, 'shared');
    expect(await quiet()).toBe(true);
    expect(await app.get(Rows).find(shakings, 'shared')).toEqual({ times: 20 });
    const { behind } = await app.get(Checkpoints).health();
    expect(new Set(Object.values(behind))).toEqual(new Set([0]));
  });

  it('is chained by who follows it', async () => {
    const chain = (api as INestApplication).get<FollowedChain>(FOLLOWED_CHAIN);
    while ((await chain.verify()).unread > 0n) await sleep(20);
    expect(await chain.verify()).toMatchObject({ holdsUpTo: 40n, events: 40n, unread: 0n });
  });

  it('goes on when the server was killed, and does everything once', async () => {
    const app = api as INestApplication;
    await double.kill();
    const filled = [1, 2, 3].map((by) => fill(app, `after${by}`, by, 'killed'));
    await double.restart();
    await Promise.all(filled);
    expect(await quiet()).toBe(true);
    expect(await app.get(Rows).find(shakings, 'killed')).toEqual({ times: 6 });
    expect(await app.get(Rows).findAll(jars, ['after1', 'after2', 'after3'])).toHaveLength(3);
  });

  it('counts by how many events it is behind while nobody follows', async () => {
    const app = api as INestApplication;
    await projector?.close();
    projector = undefined;
    for (let jar = 0; jar < 7; jar += 1) await fill(app, `late${jar}`, 1, 'later');
    expect((await app.get(Checkpoints).health()).behind).toMatchObject({ policies: 7, 'rows:jar-list.v1': 7 });
  });

  it('has nothing of the events in PostgreSQL', async () => {
    expect(await (api as INestApplication).get<EventStore>(EventStore).head()).toBeGreaterThan(0n);
    expect(await asked(other.superUrl, 'select from events')).toEqual([]);
  });
});
