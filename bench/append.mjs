// Appends per second of our event store, of emmett-postgresql and of the floor, on one durable server, cell by cell in turn.
import { contenders } from './append/contenders.mjs';
import { median, ratioOf, spread } from './measuring/figures.mjs';
import { interleaved, rateOf } from './measuring/rounds.mjs';
import { onDurableServer } from './measuring/server.mjs';
import { barsOf, table } from './measuring/tables.mjs';

const CALLERS = [1, 8, 32, 128];
const NAMES = ['ours', 'emmett', 'floor'];

const cells = (append) =>
  Object.fromEntries(
    CALLERS.flatMap((callers) => NAMES.map((name) => [`${name} ${callers}`, { append: append[name], callers }])),
  );

const rows = (rates) =>
  CALLERS.map((callers) => [
    callers,
    ...NAMES.map((name) => spread(rates[`${name} ${callers}`])),
    ...['floor', 'emmett'].map((other) => ratioOf(rates[`ours ${callers}`], rates[`${other} ${callers}`]).toFixed(2)),
  ]);

const bars = (rates) => {
  const of = (callers, other) => ratioOf(rates[`ours ${callers}`], rates[`${other} ${callers}`]);
  return [
    { what: '1 caller, × the floor', figure: of(1, 'floor'), atLeast: 0.35, reach: 0.5 },
    { what: '1 caller, × emmett', figure: of(1, 'emmett'), atLeast: 1.2, reach: 1.5 },
    { what: '32 callers, × the floor', figure: of(32, 'floor'), atLeast: 1, reach: 1.3 },
    { what: '32 callers, × emmett', figure: of(32, 'emmett'), atLeast: 5, reach: 7 },
    { what: '128 callers, × the floor', figure: of(128, 'floor'), atLeast: 1.3, reach: 2 },
  ];
};

const mediansOf = (rates) =>
  Object.fromEntries(
    CALLERS.map((callers) => [
      callers,
      Object.fromEntries(NAMES.map((name) => [name, Math.round(median(rates[`${name} ${callers}`]))])),
    ]),
  );

export const bench = () =>
  onDurableServer(async (server) => {
    console.log(server.about);
    const { append, check, close } = await contenders(server);
    const measure = ({ append, callers }) => rateOf(append, callers);
    const rates = await interleaved(cells(append), measure, server.checkpoint);
    await close();
    console.log(await check());
    console.log(table([['callers', ...NAMES, 'ours ÷ floor', 'ours ÷ emmett'], ...rows(rates)]));
    console.log(barsOf(bars(rates)));
    console.log(JSON.stringify({ bench: 'append', callers: mediansOf(rates) }));
  });
