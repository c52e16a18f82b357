// Streams of 100 events read and folded per second, by our event store and by emmett-postgresql, in turn.
import { median, ratioOf, spread } from './measuring/figures.mjs';
import { interleaved, rateOf } from './measuring/rounds.mjs';
import { onDurableServer } from './measuring/server.mjs';
import { barsOf, table } from './measuring/tables.mjs';
import { EVENTS, EXPECTED, STREAMS, stores } from './read/stores.mjs';

const CALLERS = 8;

const foldingOf = ({ fold }) => {
  let turn = 0;
  return async () => {
    turn += 1;
    const sum = await fold(turn);
    if (sum !== EXPECTED) throw new Error(`a stream folds to ${sum}, not to ${EXPECTED}`);
  };
};

export const bench = () =>
  onDurableServer(async (server) => {
    console.log(server.about);
    console.log(`${STREAMS} streams of ${EVENTS} events, ${CALLERS} callers; every fold is looked at`);
    const both = await stores(server, CALLERS);
    const rates = await interleaved(both, (store) => rateOf(foldingOf(store), CALLERS));
    for (const { close } of Object.values(both)) await close();
    const ratio = ratioOf(rates.ours, rates.emmett);
    console.log(table([['', 'streams/s'], ...Object.entries(rates).map(([name, all]) => [name, spread(all)])]));
    console.log(barsOf([{ what: 'read and fold 100 events, × emmett', figure: ratio, atLeast: 2, reach: 3 }]));
    const [ours, emmett] = [rates.ours, rates.emmett].map((all) => Math.round(median(all)));
    console.log(JSON.stringify({ bench: 'read', ours, emmett }));
  });
