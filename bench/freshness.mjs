// From a command that was acknowledged to the moment at which every screen shows it, at a fixed rate, through the whole service.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { placesWatched } from './freshness/places.mjs';
import { median, quantile, rounded, spread } from './measuring/figures.mjs';
import { posting } from './measuring/posting.mjs';
import { ROUNDS } from './measuring/rounds.mjs';
import { onDurableServer } from './measuring/server.mjs';
import { startService } from './measuring/service.mjs';
import { barsOf, table } from './measuring/tables.mjs';
import { volunteerAt } from './measuring/volunteer.mjs';

const PER_SECOND = 200;
const VOLUNTEERS = 40;
const SECONDS = 5;

/** Volunteers who each go on at their own fixed pace, so that together they are as many as asked; gives the milliseconds of each command. */
const roundOf = async (volunteers, watch) => {
  const [each, times] = [(1_000 * volunteers.length) / PER_SECOND, []];
  const begun = performance.now();
  const work = async (volunteer, nth) => {
    for (let turn = 0; turn < (SECONDS * 1_000) / each; turn += 1) {
      const due = begun + (turn + nth / volunteers.length) * each;
      if (due > performance.now()) await sleep(due - performance.now());
      const { position } = await volunteer();
      const acknowledged = performance.now();
      times.push(watch.reached(BigInt(position)).then((at) => Math.max(0, at - acknowledged)));
    }
  };
  await Promise.all(volunteers.map(work));
  const took = (performance.now() - begun) / 1_000;
  const found = await Promise.all(times);
  if (found.length / took < 0.95 * PER_SECOND)
    throw new Error(`${Math.round(found.length / took)} commands a second were answered, not ${PER_SECOND}`);
  return found;
};

/** The newest command shows over HTTP, as the places said. */
const checked = async ({ url, token }, id) => {
  const answer = await fetch(`${url}/v1/applications/${id}`, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`the last command does not show: ${answer.status}`);
};

const measured = async (server) => {
  const url = await server.ourDatabase();
  const service = await startService(url, ['api', 'projector']);
  const client = new pg.Client(url);
  await client.connect();
  const watch = placesWatched(client);
  try {
    const post = posting(service.url, { authorization: `Bearer ${service.token}` });
    const volunteers = [];
    for (let n = 0; n < VOLUNTEERS; n += 1) volunteers.push(await volunteerAt(post, `Initiatief ${n}`));
    await roundOf(volunteers, watch);
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      rounds.push(await roundOf(volunteers, watch));
      console.error(`round ${round} of ${ROUNDS}`);
    }
    const { id, position } = await volunteers[0]();
    await watch.reached(BigInt(position));
    await checked(service, id);
    return rounds;
  } finally {
    await watch.stop();
    await client.end();
    await service.stop();
  }
};

export const bench = () =>
  onDurableServer(async (server) => {
    console.log(server.about);
    const rounds = await measured(server);
    const [p50s, p99s] = [0.5, 0.99].map((part) => rounds.map((times) => quantile(times, part)));
    console.log(
      table([
        ['ms', 'p50', 'p99'],
        [`${PER_SECOND} commands/s`, spread(p50s, 1), spread(p99s, 1)],
      ]),
    );
    const [p50, p99] = [p50s, p99s].map((all) => rounded(median(all)));
    console.log(barsOf([{ what: 'acknowledged → visible, p99 in ms', figure: p99, atMost: 100, reach: 30 }]));
    console.log(JSON.stringify({ bench: 'freshness', perSecond: PER_SECOND, p50, p99 }));
  });
