import { Rows } from '@app/event-sourcing';
import { Reached } from '@app/gate';
import type { INestApplication } from '@nestjs/common';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { jars, SetClock } from '../contract/jars.js';
import { Checkpoints } from '../follow/checkpoints.js';
import { applicationContract, fill, jarApplication, jarAssembly, shakings } from './application.contract.js';
import { PostgresPorts } from './postgres-ports.module.js';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

const settings = () => ({
  databaseUrl: db.url,
  clock: new SetClock(),
  masterKey: Buffer.alloc(32, 7),
  mayForget: true,
});
const start = (follows = true) => jarApplication(PostgresPorts.with(jarAssembly, { useFactory: settings }), follows);

applicationContract('PostgreSQL', () => start());

describe('several processes on one database', () => {
  let [api, one, other]: INestApplication[] = [];
  beforeAll(async () => {
    [api, one, other] = [await start(false), await start(), await start()];
  });
  afterAll(() => Promise.all([api?.close(), other?.close()]));

  it('each know when what one of them recorded has been followed, also once another takes over', async () => {
    const app = api as INestApplication;
    for (const [nth, stops] of [
      [1, one],
      [2, undefined],
    ] as const) {
      await fill(app, `jar${nth}`, nth, 'shared');
      expect(await app.get<Reached>(Reached).quiet(5_000)).toBe(true);
      await stops?.close();
    }
    expect(await app.get(Rows).find(shakings, 'shared')).toEqual({ times: 3 });
    expect(await app.get(Rows).findAll(jars, ['jar1', 'jar2'])).toHaveLength(2);
  });

  it('say how they stand, naming streams only', async () => {
    await fill(api as INestApplication, 'lost', 1, 'nobody');
    await api?.get<Reached>(Reached).quiet(5_000);
    expect(await api?.get(Checkpoints).health()).toMatchObject({
      behind: { policies: 0, 'rows:jar-list.v1': 0 },
      parked: [{ reader: 'policy:shaken', total: 1, streams: [{ stream: 'jar-lost', reason: 'TypeError' }] }],
      refused: 0,
    });
  });
});
