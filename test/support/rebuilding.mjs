// A rebuild in a process of its own, to be killed: rests whenever it can, and tells each time how far it is.
import { setTimeout } from 'node:timers/promises';
import '../../tools/typescript.mjs';

const [url, name] = process.argv.slice(2);

const { dataSourceOf } = await import('../../libs/database/src/index.ts');
const { PostgresEventStore } = await import('../../libs/event-store/src/index.ts');
const { Rebuilder } = await import('../../libs/read-models/src/index.ts');
const { SetClock } = await import('../../libs/read-models/src/contract/jars.ts');
const { jarBuildings } = await import('../../libs/read-models/src/contract/made-of-jars.ts');
const { telling } = await import('../../libs/read-models/src/contract/telling.ts');

const source = await dataSourceOf(url).initialize();
const store = telling(await PostgresEventStore.open({ url, clock: new SetClock(), mayForget: true }), {
  atOnce: 2,
  // So that whoever kills it finds it at work.
  after: () => setTimeout(20),
});
await new Rebuilder(source, store, jarBuildings, 0).rebuild(name, (_, position) => console.log(`${position}`));
