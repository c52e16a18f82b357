// Appends per second of our event store, of emmett-postgresql and of the floor, on one durable server, cell by cell in turn.
import { contenders } from './append/contenders.mjs';
import { median, table } from './append/figures.mjs';
import { onDurableServer } from './append/server.mjs';

const CALLERS = [1, 8, 32, 128];
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 1.5);

/** So many callers, each asking its next when its last was answered, for some seconds: appends per second. */
const rateOf = async (append, callers) => {
  const start = performance.now();
  const end = start + SECONDS * 1_000;
  let appends = 0;
  const call = async (caller) => {
    while (performance.now() < end) {
      await append(caller, callers);
      appends += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  return appends / ((performance.now() - start) / 1_000);
};

/** Runs every cell once per round, so that a slow moment of the machine touches all alike. */
const measured = async (all, checkpoint) => {
  const rates = Object.fromEntries(CALLERS.map((n) => [n, Object.fromEntries(Object.keys(all).map((k) => [k, []]))]));
  for (let round = 0; round < ROUNDS; round += 1) {
    await checkpoint();
    for (const callers of CALLERS)
      for (const [name, append] of Object.entries(all)) rates[callers][name].push(await rateOf(append, callers));
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
  return rates;
};

export const bench = () =>
  onDurableServer(async (server) => {
    console.log(server.about);
    const { append, check, close } = await contenders(server);
    const rates = await measured(append, server.checkpoint);
    await close();
    console.log(await check());
    console.log(table(rates));
    const medians = Object.entries(rates).map(([callers, cells]) => [
      callers,
      Object.fromEntries(Object.entries(cells).map(([name, all]) => [name, Math.round(median(all))])),
    ]);
    console.log(JSON.stringify({ bench: 'append', callers: Object.fromEntries(medians) }));
  });
