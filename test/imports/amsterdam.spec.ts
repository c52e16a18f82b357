import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventStore } from '@app/event-store';
import type { Cents } from '@app/field';
import {
  awardedIn,
  candidateTotalsOf,
  Importing,
  lookAlikes,
  type Mapping,
  mappingFor,
  type ReadRows,
  readFile,
  rowsOf,
  totalsOf,
} from '@app/imports';
import { allEvents, importingApp } from './support/importing-app.js';

const shared = process.env.SHARED_DIR ?? join(process.cwd(), '../shared');
const path = join(shared, 'data/amsterdam-subsidies-2016.json');
const there = existsSync(path);

if (!there) it.skip(`the register of Amsterdam 2016 is not here (SHARED_DIR): ${path}`, () => undefined);

(there ? describe : describe.skip)('the subsidy register of Amsterdam 2016', () => {
  let read: ReadRows;
  let mapping: Mapping;
  beforeAll(async () => {
    const table = await readFile({ name: 'register.json', bytes: readFileSync(path) });
    mapping = mappingFor(table);
    read = rowsOf(table, mapping);
  });

  it('is read to the cent, every row of it', () =>
    expect(totalsOf(read)).toMatchObject({
      rows: 2691,
      good: 2691,
      bad: 0,
      awarded: 42_741_907_500,
      byTheme: { 'Welzijn en Zorg': 19_098_304_000, Onderwijs: 8_446_132_600, Jeugd: 1_009_192_400 },
      unnamed: 444,
      nothingAwarded: 454,
    }));

  it('has 142 candidates for one co-production', () =>
    expect(candidateTotalsOf(read.rows)).toEqual({ recipients: 142, awards: 727, awarded: 30_582_856_000 }));

  it('has two pairs of recipients that may be one', () =>
    expect(lookAlikes(read.rows.flatMap(({ recipient }) => recipient ?? []))).toHaveLength(2));

  it('is recorded once, to the cent, however often it is imported', async () => {
    const app = await importingApp();
    await app.init();
    const asked = { funder: { name: 'Amsterdam' }, by: { operator: 'cli', key: 'import' }, read, mapping };
    const tried = await app.get(Importing).run({ ...asked, dryRun: true });
    expect([tried.result.events, tried.changes.new]).toEqual([0, 2691]);
    const { result } = await app.get(Importing).run(asked);
    expect(result.events).toBe(Number(await app.get(EventStore).head()));
    const awards = (await allEvents(app.get(EventStore))).filter(({ type }) => type === 'AwardRegistered');
    const registered = awards.map(({ data }) => data as { awarded: Cents });
    expect([awards.length, awardedIn(registered)]).toEqual([2691, 42_741_907_500]);
    expect((await app.get(Importing).run(asked)).result).toEqual({ ...result, events: 0 });
    await app.close();
  }, 60_000);
});
