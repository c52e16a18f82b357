// Budget lines × years over HTTP, now and as of a past day: one municipality with 10,000 entries beside 342 with 10,000,000.
import { join } from 'node:path';
import { startPostgres } from '../tools/postgres.mjs';
import { median, quantile, ratioOf, rounded, spread } from './measuring/figures.mjs';
import { interleaved } from './measuring/rounds.mjs';
import { barsOf, table } from './measuring/tables.mjs';
import { dayAt, partyOf } from './views/history.mjs';
import { loaded } from './views/load.mjs';
import { expectRight } from './views/right.mjs';
import { asker, serving } from './views/serving.mjs';

const SIZES = {
  small: { municipalities: 1, entries: 10_000 },
  large: { municipalities: 342, entries: Number(process.env.BENCH_ENTRIES ?? 10_000_000) },
};
const CALLERS = 2;
const REQUESTS = 300;
const PAST = dayAt(0.5);

/** So many requests by a few callers, each asking its next when its last was answered: milliseconds of each. */
const timesOf = async (ask) => {
  const times = [];
  let asked = 0;
  const call = async () => {
    while (asked < REQUESTS) {
      const nth = asked++;
      const start = performance.now();
      await ask(nth);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
};

const asking =
  ({ url, token }, asOf) =>
  async (party) => {
    const query = asOf ? `?asOf=${asOf}` : '';
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${url}/v1/funders/${party}/lines${query}`, { headers });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return answer.text();
  };

const first = partyOf(0);

/** What is asked, by name. */
const contendersOf = (apis) => {
  const ask = (name, asOf, party = () => first) => {
    const once = asking(apis[name], asOf);
    return { once, times: () => timesOf((nth) => once(party(nth))) };
  };
  const anyone = (nth) => partyOf((nth * 37) % SIZES.large.municipalities);
  return {
    ...{ 'small now': ask('small'), 'large now': ask('large') },
    ...{ 'small as of': ask('small', PAST), 'large as of': ask('large', PAST) },
    ...{ 'large now, in turn': ask('large', undefined, anyone), 'large as of, in turn': ask('large', PAST, anyone) },
  };
};

const expectSame = async (all) => {
  const [small, large] = [await all['small now'].once(first), await all['large now'].once(first)];
  if (small !== large) throw new Error('the same cells are not the same in both');
  const { lines, years } = JSON.parse(small);
  if (lines.length * years.length !== 100) throw new Error('not 20 lines × 5 years');
  return `both answer the same ${lines.length} lines × ${years.length} years, ${small.length} bytes`;
};

const figuresOf = (all) => ({ p50: rounded(median(of(all, 'p50'))), p99: rounded(median(of(all, 'p99'))) });
const of = (all, part) => all.map((each) => each[part]);

const barsIn = (all) => {
  const ratio = (one, other, part) => ratioOf(of(all[one], part), of(all[other], part));
  const p99 = { atMost: 1.5, reach: 1.1 };
  const p50 = { atMost: 3, reach: 1.5 };
  return barsOf([
    { what: 'p99 now, large ÷ small', figure: ratio('large now', 'small now', 'p99'), ...p99 },
    { what: 'p99 as of, large ÷ small', figure: ratio('large as of', 'small as of', 'p99'), ...p99 },
    { what: 'median as of ÷ now, small', figure: ratio('small as of', 'small now', 'p50'), ...p50 },
    { what: 'median as of ÷ now, large', figure: ratio('large as of', 'large now', 'p50'), ...p50 },
  ]);
};

const measure = async (apis) => {
  const contenders = contendersOf(apis);
  console.log(await expectSame(contenders));
  // Once unmeasured, as every process begins cold.
  for (const each of Object.values(contenders)) await each.times();
  const all = await interleaved(contenders, (each) => each.times());
  const rows = Object.entries(all).map(([name, each]) => [
    name,
    spread(of(each, 'p50'), 1),
    spread(of(each, 'p99'), 1),
  ]);
  console.log(table([['asked', 'p50 ms', 'p99 ms'], ...rows]));
  console.log(barsIn(all));
  const told = (name) => ({
    ...{ entries: SIZES[name].entries, now: figuresOf(all[`${name} now`]), asOf: figuresOf(all[`${name} as of`]) },
  });
  console.log(JSON.stringify({ bench: 'views', small: told('small'), large: told('large') }));
};

export const bench = async () => {
  const dataDir = join(process.env.BENCH_DIR ?? '.data', 'bench-views');
  const settings = { max_connections: 100, max_wal_size: '2GB', maintenance_work_mem: '512MB' };
  const cluster = await startPostgres({ dataDir, settings });
  try {
    const databases = {};
    for (const [name, size] of Object.entries(SIZES)) {
      databases[name] = await loaded(cluster.url(), `${name}_${size.entries}`, size, asker);
      console.log(`${name}: ${await expectRight(databases[name])}`);
    }
    await serving(databases, measure);
  } catch (error) {
    // Before the cluster ends and takes connections along.
    console.error(error);
    throw error;
  } finally {
    await cluster.stop();
  }
};
