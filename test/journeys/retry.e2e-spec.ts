import { type Policy, type Projection, Rows } from '@app/event-sourcing';
import { Reached } from '@app/gate';
import { type Assembly, PostgresPorts } from '@app/read-models';
import type { INestApplication } from '@nestjs/common';
import { type JarEvents, type JarRow, jars, SetClock, shaken } from '../../libs/read-models/src/contract/jars.js';
import { fill, jarApplication, jarAssembly, shakings } from '../../libs/read-models/src/nest/application.contract.js';
import { asked, type FreshDatabase, freshDatabase } from '../support/database.js';
import { ran } from '../support/operator.js';
import { specInstallation } from '../support/spec-installation.js';

/** What goes wrong with whom, until it is mended. */
let wrong: ReadonlySet<string> = new Set();

const orThrow =
  <Args extends unknown[], Result>(act: ((...args: Args) => Result) | undefined, of: (...args: Args) => string) =>
  (...args: Args): Result => {
    if (wrong.has(of(...args))) throw new TypeError('not mended yet');
    return (act as (...args: Args) => Result)(...args);
  };

const shown: Projection<JarRow, JarEvents> = {
  ...jars,
  on: { ...jars.on, Filled: orThrow(jars.on.Filled, (_, { data }) => data.owner) },
};
const asks: Policy<JarEvents> = {
  ...shaken,
  whenever: { Filled: orThrow(shaken.whenever.Filled, ({ data }) => `${data.owner}, asked`) },
};
const release: Assembly = { ...jarAssembly, projections: [shown, shakings], policies: [asks] };

describe('the command retry', () => {
  let db: FreshDatabase;
  let app: INestApplication;
  beforeAll(async () => {
    db = await freshDatabase();
    const settings = { databaseUrl: db.url, clock: new SetClock(), masterKey: Buffer.alloc(32, 7), mayForget: true };
    app = await jarApplication(PostgresPorts.with(release, { useFactory: () => settings }), true, release);
  });
  beforeEach(() => {
    wrong = new Set();
  });
  afterAll(async () => {
    await app?.close();
    await db?.drop();
  });

  const retry = async (...args: string[]) => {
    const { code, out, told } = await ran(specInstallation(app), 'retry', ...args);
    return { code, told, result: out.length > 0 ? JSON.parse(out.at(-1) as string) : undefined };
  };
  const parked = (reader: string, stream = 'jar-x') =>
    asked(db.url, `insert into read.parked values ('${reader}', '${stream}', 1, 'TypeError')`);
  const timesMade = async (): Promise<number> => {
    const of = "select era from read.checkpoint where reader = 'rows:jar-list.v1'";
    return (await asked<{ era: number }[]>(db.url, of))[0]?.era ?? 0;
  };
  const settled = () => app.get<Reached>(Reached).quiet(10_000);
  const row = async (jar: string) => (await app.get(Rows).find(jars, jar))?.amount;
  const shakenTimes = async (owner: string) => (await app.get(Rows).find(shakings, owner))?.times;
  const filledWrongly = async (...owners: string[]) => {
    wrong = new Set(owners.flatMap((owner) => [owner, `${owner}, asked`]));
    for (const owner of owners) await fill(app, `of-${owner}`, 3, owner);
    await settled();
  };

  it('says so when nothing stands parked', async () =>
    expect(await retry()).toEqual({ code: 0, told: 'Er staat niets opzij.', result: { retried: 0, parked: [] } }));

  it('leaves parked what still cannot be read, and says which', async () => {
    await filledWrongly('eva');
    const { code, told, result } = await retry();
    const eva = { stream: 'jar-of-eva', reason: 'TypeError', position: expect.any(String) };
    const readers = ['rows:jar-list.v1', 'policy:shaken'];
    expect([code, result]).toEqual([1, { retried: 2, parked: expect.any(Array) }]);
    expect(result.parked).toEqual(expect.arrayContaining(readers.map((reader) => ({ ...eva, reader }))));
    expect(told).toContain('policy:shaken, jar-of-eva: staat nog opzij');
  });

  it('reads all of it once it can be read, each read model once, while all is followed', async () => {
    await filledWrongly('eva', 'fay');
    const before = await timesMade();
    wrong = new Set();
    expect(await retry()).toMatchObject({ code: 0, result: { retried: 4, parked: [] } });
    expect(await timesMade()).toBe(before + 1);
    await settled();
    expect([await row('of-eva'), await row('of-fay'), await shakenTimes('eva'), await shakenTimes('fay')]).toEqual([
      3, 3, 3, 3,
    ]);
    await fill(app, 'of-eva', 4, 'eva');
    await settled();
    expect([await row('of-eva'), await shakenTimes('eva')]).toEqual([7, 7]);
  });

  it('reads one reader’s, or one stream of it, when they are named', async () => {
    await filledWrongly('gus', 'hal');
    wrong = new Set();
    expect(await retry('policy:shaken', 'jar-of-gus')).toMatchObject({ code: 0, result: { retried: 1 } });
    await settled();
    expect([await shakenTimes('gus'), await shakenTimes('hal'), await row('of-gus')]).toEqual([
      3,
      undefined,
      undefined,
    ]);
    expect(await retry('policy:shaken')).toMatchObject({ code: 0, result: { retried: 1 } });
    expect(await retry('rows:jar-list.v1')).toMatchObject({ code: 0, result: { retried: 2 } });
    await settled();
    expect([await shakenTimes('hal'), await row('of-gus'), await row('of-hal')]).toEqual([3, 3, 3]);
  });

  it('takes a no for an answer, and says so', async () => {
    wrong = new Set(['ivo, asked']);
    await fill(app, 'of-ivo', 13, 'ivo');
    await settled();
    wrong = new Set();
    const { code, told } = await retry();
    expect([code, told]).toEqual([0, expect.stringContaining('jar-ivo zei nee tegen Shake (jar/unlucky)')]);
  });

  it('lets go, only when told to, of what nobody reads any more', async () => {
    for (const reader of ['policy:renamed', 'rows:gone.v1']) await parked(reader);
    const { code, told, result } = await retry();
    expect([code, result.parked.length, told]).toEqual([1, 2, expect.stringContaining('die lezer is er niet meer')]);
    expect(await retry('policy:renamed', '--forget')).toMatchObject({ code: 0, result: { parked: [] } });
    expect(await retry('--forget')).toMatchObject({ code: 0, result: { retried: 1, parked: [] } });
  });

  it('leaves to a newer version what that has parked', async () => {
    await parked('rows:jar-list.v2');
    const { code, told } = await retry('--forget');
    expect([code, told]).toEqual([1, expect.stringContaining('hoort bij een nieuwere versie')]);
    await asked(db.url, 'delete from read.parked');
  });

  it.each([[['rows:unknown.v1']], [['policy:shaken', 'jar-a', 'more']], [['--force']]])(
    'is told how to be called after %j',
    async (args) => {
      const { code, told, result } = await retry(...args);
      expect([code, result, told]).toEqual([
        2,
        undefined,
        expect.stringContaining('retry [LEZER [STROOM]] [--forget]'),
      ]);
    },
  );
});
