import { Rows } from '@app/event-sourcing';
import { EventStore } from '@app/event-store';
import { Reached } from '@app/gate';
import type { INestApplication } from '@nestjs/common';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { ownPlaceOn } from '../../../../test/support/esdb/places.js';
import { Double } from '../../../../test/support/esdb/start-double.js';
import { type JarEvents, jars, SetClock } from '../contract/jars.js';
import { fill, jarApplication, jarAssembly } from './application.contract.js';
import type { Assembly } from './assembly.js';
import { PostgresPorts } from './postgres-ports.module.js';

/** A later release, in which every filling has labels: one of before is told to be so. */
const later: Assembly = {
  ...jarAssembly,
  upcasts: { Filled: [(filling: JarEvents['Filled']) => ({ labels: ['before labels'], ...filling })] },
};

/** One that also lists jars otherwise, and so builds the rows anew. */
const anew: typeof jars = { ...jars, version: jars.version + 1 };
const rebuilding: Assembly = { ...later, projections: [anew, ...jarAssembly.projections.slice(1)] };

let double: Double;
beforeAll(async () => {
  double = await Double.start();
});
afterAll(() => double.kill());

describe.each([
  ['PostgreSQL', () => ({})],
  ['KurrentDB (a double of it)', () => ({ eventStoreUrl: ownPlaceOn(double.url) })],
])('an event of an older release, on %s', (_, place) => {
  let db: FreshDatabase;
  let settings: object;
  beforeAll(async () => {
    db = await freshDatabase();
    const secrets = { clock: new SetClock(), masterKey: Buffer.alloc(32, 7), mayForget: true };
    settings = { databaseUrl: db.url, ...place(), ...secrets };
  });
  afterAll(() => db.drop());

  const during = async <Result>(
    release: Assembly,
    work: (app: INestApplication) => Promise<Result>,
    follows = true,
  ): Promise<Result> => {
    const ports = PostgresPorts.with(release, { useFactory: () => settings as never });
    const app = await jarApplication(ports, follows, release);
    if (follows) await app.get<Reached>(Reached).quiet(10_000);
    return work(app).finally(() => app.close());
  };
  const labels = (app: INestApplication, jar: string, of = jars) =>
    app
      .get(Rows)
      .find(of, jar)
      .then((row) => row?.labels);

  it('is lifted when its stream is read, to be decided on', async () => {
    await during(jarAssembly, (app) => fill(app, 'read', 1, 'anna'), false);
    const [read] = await during(later, (app) => app.get<EventStore>(EventStore).read('jar-read'), false);
    expect(read).toMatchObject({ version: 1, data: { by: 1, owner: 'anna', labels: ['before labels'] } });
  });

  it('is lifted when it is followed, by a release that finds it waiting', async () => {
    await during(jarAssembly, (app) => fill(app, 'followed', 2, 'anna'), false);
    expect(await during(later, (app) => labels(app, 'followed'))).toEqual(['before labels']);
  });

  it('is lifted when rows are built anew, and until then stays what it was when it was followed', async () => {
    await during(jarAssembly, async (app) => {
      await fill(app, 'rebuilt', 3, 'anna');
      await app.get<Reached>(Reached).quiet(10_000);
    });
    expect(await during(later, (app) => labels(app, 'rebuilt'))).toEqual([]);
    expect(await during(rebuilding, (app) => labels(app, 'rebuilt', anew))).toEqual(['before labels']);
  });
});
