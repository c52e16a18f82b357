import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { found, migrate } from '@app/database';
import { startPostgres } from '../../../tools/postgres.mjs';
import { beyond } from './beyond.js';
import { record, Superuser } from './recorded.js';
import { type Count, trials } from './trials.js';

/** Tampers so many times by this seed, in a PostgreSQL of its own; last line: JSON. Exit code 1 when anything was not as it should be. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [times, seed] = ['--times', '--seed'].map((name) => Number(args[args.indexOf(name) + 1]));
  if (!times || !seed || args.length !== 4) return failed('npm run tamper -- --times N --seed S');
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-tamper-'));
  const cluster = await startPostgres({ dataDir: folder, durable: false });
  try {
    const urls = await found(cluster.url(), 'tamper');
    await migrate(urls);
    await record(urls);
    const superuser = await Superuser.in({ superUrl: cluster.url('tamper') });
    const counts = await trials(superuser, {
      times,
      seed,
      told: (nth) => nth % 1_000 || console.log(`${nth} van ${times}`),
    });
    await superuser.leaves();
    return shown(counts, seed);
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true });
  }
};

const shown = (counts: Record<string, Count>, seed: number): number => {
  for (const [name, { times, alone, withWitness }] of Object.entries(counts))
    console.log(`${name.padEnd(56)} ${times} keer, gevonden ${alone}, met getuige ${withWitness}`);
  const sum = (of: keyof Count) => Object.values(counts).reduce((total, count) => total + count[of], 0);
  const unfound = Object.entries(counts).filter(([, { times, alone }]) => alone < times);
  const total = { times: sum('times'), foundAlone: sum('alone'), foundWithWitness: sum('withWitness') };
  const notFoundAlone = Object.fromEntries(unfound.map(([name, { times, alone }]) => [name, times - alone]));
  console.log(JSON.stringify({ seed, ...total, notFoundAlone }));
  const isAsItShould = total.foundWithWitness === total.times && unfound.every(([name]) => name in beyond);
  return isAsItShould ? 0 : 1;
};

const failed = (usage: string): number => {
  console.error(usage);
  return 2;
};
