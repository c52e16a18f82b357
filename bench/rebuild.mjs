// Read models made anew out of a million events, against node reading all of them, each in a process of its own, in turn.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { assembly } from '../libs/assembly/src/index.ts';
import { dataSourceOf } from '../libs/database/src/index.ts';
import { PostgresEventStore } from '../libs/event-store/src/index.ts';
import { SystemClock } from '../libs/field/src/index.ts';
import { prepare } from '../libs/read-models/src/index.ts';
import { median, ratioOf, rounded, spread } from './measuring/figures.mjs';
import { interleaved } from './measuring/rounds.mjs';
import { onDurableServer } from './measuring/server.mjs';
import { barsOf, table } from './measuring/tables.mjs';
import { record } from './rebuild/dossiers.mjs';

const EVENTS = Number(process.env.BENCH_EVENTS ?? 1_000_000);
const SUMMARY = 'pledge-list';

const load = async (server) => {
  const url = await server.ourDatabase();
  const source = await dataSourceOf(url).initialize();
  await prepare(source, assembly.projections);
  await source.destroy();
  const store = await PostgresEventStore.open({ url, clock: new SystemClock() });
  const begun = performance.now();
  await record(store, EVENTS);
  const recorded = await store.head();
  await store.close();
  if (recorded !== BigInt(EVENTS)) throw new Error(`${recorded} events were recorded, not ${EVENTS}`);
  console.error(`recorded ${recorded} events in ${Math.round((performance.now() - begun) / 1_000)} s`);
  await server.ask(server.superUrl.replace(/[^/]*$/, 'ours'), 'vacuum analyze events');
  return url;
};

const measured = (url) => (kind) => {
  const program = join(import.meta.dirname, 'rebuild/one.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, kind, url], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${kind}: ${stderr}`);
  return JSON.parse(stdout);
};

export const bench = () =>
  onDurableServer(async (server) => {
    console.log(server.about);
    const url = await load(server);
    const all = { readAll: 'readAll', summary: SUMMARY, ledger: 'ledger' };
    const found = await interleaved(all, measured(url), server.checkpoint);
    const rates = Object.fromEntries(
      Object.entries(found).map(([name, runs]) => [name, runs.map(({ seconds }) => EVENTS / seconds)]),
    );
    const peaks = Object.fromEntries(
      Object.entries(found).map(([name, runs]) => [name, runs.map((run) => run.peakMB)]),
    );
    const rows = Object.keys(all).map((name) => [name, spread(rates[name]), spread(peaks[name])]);
    console.log(table([[`${EVENTS} events`, 'events/s', 'peak MB'], ...rows]));
    const peakMB = Math.max(...peaks.ledger);
    console.log(
      barsOf([
        { what: 'a summary view, events/s', figure: median(rates.summary), atLeast: 200_000, reach: 400_000 },
        {
          what: 'a summary view, × reading all',
          figure: ratioOf(rates.summary, rates.readAll),
          atLeast: 0.7,
          reach: 1,
        },
        { what: 'the ledger, events/s', figure: median(rates.ledger), atLeast: 60_000, reach: 120_000 },
        { what: 'the ledger, peak MB', figure: peakMB, atMost: 600, reach: 600 },
      ]),
    );
    const medians = Object.fromEntries(Object.entries(rates).map(([name, runs]) => [name, Math.round(median(runs))]));
    console.log(JSON.stringify({ bench: 'rebuild', events: EVENTS, ...medians, peakMB: rounded(peakMB) }));
  });
