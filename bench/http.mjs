// Commands per second through the whole api, against a bare Nest endpoint that keeps one row, on one durable server, in turn.
import { randomUUID } from 'node:crypto';
import { startBare } from './http/bare.mjs';
import { median, ratioOf, spread } from './measuring/figures.mjs';
import { posting } from './measuring/posting.mjs';
import { interleaved, rateOf } from './measuring/rounds.mjs';
import { onDurableServer } from './measuring/server.mjs';
import { startService, until } from './measuring/service.mjs';
import { barsOf, table } from './measuring/tables.mjs';
import { volunteerAt } from './measuring/volunteer.mjs';

const CALLERS = 32;

// As the pages ask, each command under a key of its own; and as a machine may, without.
const ours = async ({ ourDatabase }) => {
  const service = await startService(await ourDatabase(), ['api']);
  const post = posting(service.url, { authorization: `Bearer ${service.token}` });
  const keyed = (path, body) => post(path, body, { 'idempotency-key': randomUUID() });
  return {
    ours: { ask: await asking(keyed), stop: service.stop },
    withoutKey: { ask: await asking(post), stop: async () => undefined },
  };
};

const asking = async (post) => {
  const volunteers = [];
  for (let caller = 0; caller < CALLERS; caller += 1) volunteers.push(await volunteerAt(post, `Initiatief ${caller}`));
  return (caller) => volunteers[caller]();
};

const bareNest = async ({ database }) => {
  const bare = await startBare(await database('bare'));
  const post = posting(bare.url);
  // It has no page there: that it says so is enough.
  await until(bare.url, (status) => status === 404);
  const body = { initiativeId: 'b7f3c9f0-4f6e-4c1b-9f5f-2d1f4a8c0e11', title: 'Buurttuin 1', theme: 'Groen' };
  return { ask: () => post('/rows', body), stop: bare.stop };
};

const warm = ({ ask }) => rateOf(ask, CALLERS, 2);

export const bench = () =>
  onDurableServer(async (server) => {
    console.log(server.about);
    const all = { ...(await ours(server)), bareNest: await bareNest(server) };
    try {
      for (const each of Object.values(all)) await warm(each);
      const rates = await interleaved(all, ({ ask }) => rateOf(ask, CALLERS), server.checkpoint);
      console.log(
        table([
          ['', `answers/s, ${CALLERS} callers`],
          ...Object.entries(rates).map(([name, found]) => [name, spread(found)]),
        ]),
      );
      const figure = ratioOf(rates.ours, rates.bareNest);
      console.log(barsOf([{ what: 'command over HTTP, × a bare Nest endpoint', figure, atLeast: 0.4, reach: 0.7 }]));
      const [ours, bareNest] = [rates.ours, rates.bareNest].map((found) => Math.round(median(found)));
      console.log(JSON.stringify({ bench: 'http', ours, bareNest }));
    } finally {
      for (const { stop } of Object.values(all)) await stop();
    }
  });
