import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, startPostgres } from '../../tools/postgres.mjs';
import { aandeel, aandeelBy, type Called, commandLine } from '../support/command-line.js';
import { asked } from '../support/database.js';

const register = (name: string): string => join('test/fixtures/register', name);
const zonnewaard = ['--funder', 'Gemeente Zonnewaard'];
const shared = process.env.SHARED_DIR ?? join(process.cwd(), '../shared');
const amsterdam = join(shared, 'data/amsterdam-subsidies-2016.json');

const sound = { unsound: 0, strays: 0 };
const KEYS = ['rows', 'good', 'bad', 'awarded', 'byTheme', 'unnamed', 'nothingAwarded', 'events', 'candidates'];

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-cli-'));
  let cluster: Cluster | undefined;
  let first: Called;
  const call = (...args: readonly string[]) => aandeel(folder, ...args);
  const result = ({ out }: Called) => JSON.parse(out.at(-1) as string);
  const inEvents = async (sql: string) => asked<Record<string, unknown>[]>(cluster?.url('aandeel') as string, sql);

  // The first command finds an empty folder; the others find the database running, as beside the service.
  beforeAll(async () => {
    first = await call('import', register('register.csv'), ...zonnewaard);
    cluster = await startPostgres({ dataDir: join(folder, 'postgres') });
  }, 180_000);
  afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes an installation out of an empty folder, and imports a register into it', () => {
    expect([first.code, first.out.length]).toEqual([0, 1]);
    expect(Object.keys(result(first))).toEqual(KEYS);
    expect(Object.keys(result(first).candidates)).toEqual(['recipients', 'awards', 'awarded']);
    expect(result(first)).toMatchObject({
      ...{ rows: 25, good: 25, bad: 0, awarded: 1_341_250_350, unnamed: 7, nothingAwarded: 5, events: 68 },
      candidates: { recipients: 3, awards: 7, awarded: 1_321_585_650 },
    });
    expect(first.told).toContain('Kandidaten voor één coproductie');
  });

  it('keeps the data, and lets nobody else read its keys', () => {
    expect(existsSync(join(folder, 'postgres/PG_VERSION'))).toBe(true);
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toContain('MASTER_KEY');
  });

  it('records nothing when the same register comes again, in whatever format', async () => {
    const again = await call('import', register('register-windows.csv'), ...zonnewaard);
    expect([again.code, result(again)]).toEqual([0, { ...result(first), events: 0 }]);
  }, 30_000);

  it('records nothing when it only tries', async () => {
    const tried = await call('import', register('register-corrected.csv'), ...zonnewaard, '--dry-run');
    expect([tried.code, result(tried).events]).toEqual([0, 0]);
    expect(tried.told).toMatch(/[1-9]\d* gewijzigd/);
    expect(await inEvents('select max(position)::int as head from events')).toEqual([{ head: 68 }]);
  }, 30_000);

  it('says of a chain that holds how far', async () => {
    const verified = await call('verify');
    expect([verified.code, result(verified)]).toEqual([0, { ...sound, holdsUpTo: 68, brokenAt: null, events: 68 }]);
  }, 30_000);

  it('says of a chain that somebody broke up to where it holds', async () => {
    const changed = (from: string, to: string) =>
      inEvents(`alter table events disable trigger append_only;
        update events set data = replace(data, '${from}', '${to}') where position = 30;
        alter table events enable trigger append_only`);
    await changed('"awarded":', '"awarbed":');
    const verified = await call('verify');
    expect([verified.code, result(verified)]).toEqual([1, { ...sound, holdsUpTo: 29, brokenAt: 30, events: 30 }]);
    expect(verified.told).toContain('klopt tot en met gebeurtenis 29');
    await changed('"awarbed":', '"awarded":');
  }, 30_000);

  it.each([
    [2, ['import', 'a.csv'], 'import FILE --funder NAME'],
    [1, ['import', 'nowhere.csv', ...zonnewaard], 'Dit bestand is er niet: nowhere.csv'],
  ])(
    'ends with %i after %p, and says why without a stack',
    async (code, args, sentence) => {
      const called = await call(...args);
      expect([called.code, called.out]).toEqual([code, []]);
      expect(called.told).toContain(sentence);
      expect(called.told).not.toMatch(/\n\s+at /);
    },
    30_000,
  );

  it.each<[string, (settings: Readonly<Record<string, string>>) => Promise<Called>]>([
    ['when it is prepared for the command', (settings) => aandeelBy(settings, 'verify')],
    ['when the application begins', (settings) => commandLine(settings, 'verify')],
    ['when a command asks it by itself', (settings) => commandLine(settings, 'migrate')],
  ])(
    'says in one line that no database answers, %s',
    async (_, command) => {
      const MASTER_KEY = Buffer.alloc(32, 1).toString('base64');
      const DATABASE_URL = 'postgres://role:word@127.0.0.1:1/none';
      const { code, out, told } = await command({ MASTER_KEY, DATABASE_URL, DATA_DIR: folder });
      expect([code, out, told.split('\n')]).toEqual([1, [], [expect.stringContaining('niet te bereiken'), '']]);
    },
    30_000,
  );

  if (!existsSync(amsterdam))
    it.skip(`the register of Amsterdam 2016 is not here (SHARED_DIR): ${amsterdam}`, () => {});
  (existsSync(amsterdam) ? describe : describe.skip)('brings in the register of Amsterdam 2016', () => {
    const figures = {
      ...{ rows: 2_691, good: 2_691, bad: 0, awarded: 42_741_907_500, unnamed: 444, nothingAwarded: 454 },
      candidates: { recipients: 142, awards: 727, awarded: 30_582_856_000 },
    };
    const themes = { 'Welzijn en Zorg': 19_098_304_000, Onderwijs: 8_446_132_600, Jeugd: 1_009_192_400 };
    const brought = (...more: string[]) => call('import', amsterdam, '--funder', 'Gemeente Amsterdam', ...more);

    it('to the euro: once, however often, and not at all when it only tries', async () => {
      const tried = await brought('--dry-run');
      expect(result(tried)).toMatchObject({ ...figures, byTheme: themes, events: 0 });
      const done = await brought();
      expect(result(done)).toMatchObject({ ...figures, byTheme: themes, events: expect.any(Number) });
      expect(result(done).events).toBeGreaterThan(2_691);
      expect(result(await brought())).toEqual({ ...result(done), events: 0 });
    }, 120_000);

    it('into events that add up to the same', async () => {
      const registered = `select count(*)::int as rows, sum((data::jsonb->>'awarded')::bigint)::text as awarded
        from events where type = 'AwardRegistered' and data::jsonb->>'year' = '2016' and position > 68`;
      expect(await inEvents(registered)).toEqual([{ rows: 2_691, awarded: '42741907500' }]);
      const pledged = `select count(*)::int as pledges, sum((data::jsonb->'firm'->0->>'amount')::bigint)::text as firm
        from events where type = 'PledgeRegistered' and position > 68`;
      expect(await inEvents(pledged)).toEqual([{ pledges: 2_691 - 454, firm: '42741907500' }]);
      expect((await call('verify')).code).toBe(0);
    }, 30_000);
  });
});
