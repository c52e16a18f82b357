import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsOf, type Findings, nothingWrong, type Wrong, wrongs } from './checks/findings.js';
import { type Fault, planOf, type Target } from './plan/plan.js';
import { Trial } from './trial.js';

/** How many rounds, by which seed, and the number of the first. */
export type RunOptions = Readonly<{ rounds: number; seed: string; from: number }>;

/** What a run came to: faults by whom they hit and by what was done, commands answered as done, and what was found wrong. */
export type Summary = Readonly<
  { faults: Record<Target, number>; kinds: Record<string, number>; acknowledged: number } & Record<Wrong, number> & {
      /** What should never have happened, and is no matter of counting. */
      surprises: readonly string[];
    }
>;

type Told = (line: string) => void;
type Played = Readonly<{ faults: readonly Fault[]; findings: Findings }>;

const SHOWN = 20;

/** Plays the rounds on a service of its own, up to the first in which something is wrong, and tells how each went. */
export const run = async ({ rounds, seed, from }: RunOptions, told: Told): Promise<Summary> => {
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-faults-'));
  // PostgreSQL may have to run as another user.
  chmodSync(folder, 0o755);
  const trial = await Trial.begin(folder, `${seed}/${from}`);
  const summary = await play(trial, { rounds, seed, from }, told).finally(() => trial.stop());
  if (isClean(summary)) rmSync(folder, { recursive: true, force: true });
  else told(`history and logs are in ${folder}`);
  return summary;
};

/** Whether nothing was found wrong, and nothing happened that should not. */
export const isClean = (summary: Summary): boolean =>
  wrongs.every((wrong) => summary[wrong] === 0) && summary.surprises.length === 0;

const play = async (trial: Trial, { rounds, seed, from }: RunOptions, told: Told): Promise<Summary> => {
  const played: Played[] = [];
  for (let round = from; round < from + rounds; round += 1) {
    const [faults, start] = [planOf(seed, round), performance.now()];
    const findings = await trial.suffer(faults);
    played.push({ faults, findings });
    told(`round ${round}: ${faults.map(faultIn).join(', ')}; ${(performance.now() - start).toFixed(0)} ms`);
    const lines = wrongs.flatMap((wrong) => findings[wrong].map((line) => `  ${wrong}: ${line}`));
    lines.slice(0, SHOWN).forEach(told);
    if (lines.length > 0) break;
  }
  return summaryOf(played, trial);
};

const faultIn = ({ target, kind, at }: Fault): string => `${target} ${kind} at ${at}`;

const summaryOf = (played: readonly Played[], { acknowledged, surprises }: Trial): Summary => {
  const faults = played.flatMap((round) => round.faults);
  const kinds: Record<string, number> = {};
  for (const { target, kind } of faults) kinds[`${target} ${kind}`] = (kinds[`${target} ${kind}`] ?? 0) + 1;
  const on = (target: Target): number => faults.filter((fault) => fault.target === target).length;
  const last = played.at(-1)?.findings ?? nothingWrong;
  return {
    faults: { api: on('api'), projector: on('projector'), postgres: on('postgres') },
    ...{ kinds, acknowledged, ...countsOf(last), surprises },
  };
};
