// One rebuild, or one reading of all events, in a process of its own: seconds, and what memory it took at most.
import pg from 'pg';
import copy from 'pg-copy-streams';
import '../../tools/typescript.mjs';

const [kind, url] = process.argv.slice(2);

/** What anyone must at least do who makes something of all events: copy them out, and parse what they say. */
const readAll = async () => {
  const client = new pg.Client(url);
  await client.connect();
  let [rest, events] = ['', 0];
  for await (const chunk of client.query(copy.to('copy (select * from events order by position) to stdout'))) {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop();
    for (const line of lines) events += JSON.parse(line.split('\t')[5].replaceAll('\\\\', '\\')) ? 1 : 0;
  }
  await client.end();
  return events;
};

const rebuild = async (name) => {
  const { assembly } = await import('../../libs/assembly/src/index.ts');
  const { dataSourceOf } = await import('../../libs/database/src/index.ts');
  const { PostgresEventStore } = await import('../../libs/event-store/src/index.ts');
  const { SystemClock } = await import('../../libs/field/src/index.ts');
  const { ledgerBuilding, Rebuilder, rowsBuilding } = await import('../../libs/read-models/src/index.ts');
  const source = await dataSourceOf(url).initialize();
  const store = await PostgresEventStore.open({ url, clock: new SystemClock(), upcasts: assembly.upcasts });
  const all = [...assembly.projections.map(rowsBuilding), ledgerBuilding(assembly.entries)];
  return async () => {
    await new Rebuilder(source, store, all).rebuild(name, () => undefined);
    await store.close();
    await source.destroy();
  };
};

const work = kind === 'readAll' ? readAll : await rebuild(kind);
const begun = performance.now();
await work();
const seconds = (performance.now() - begun) / 1_000;
console.log(JSON.stringify({ seconds, peakMB: process.resourceUsage().maxRSS / 1_024 }));
