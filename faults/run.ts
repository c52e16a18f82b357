import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsOf, type Findings, nothingWrong, type Wrong, wrongs } from './checks/findings.js';
import { type DiskTally, tallied } from './disk/disk.js';
import { type Fault, planOf, planWithDisk, type Target } from './plan/plan.js';
import { Trial } from './trial.js';

/** How many rounds, by which seed, the number of the first, and whether the disk fails in each of them as well. */
export type RunOptions = Readonly<{ rounds: number; seed: string; from: number; disk?: boolean }>;

/** What a run came to: faults by whom they hit and by what was done, commands answered as done, and what was found wrong. */
export type Summary = Readonly<
  { faults: Record<Target, number>; kinds: Record<string, number>; acknowledged: number } & Record<Wrong, number> & {
      /** What should never have happened, and is no matter of counting. */
      surprises: readonly string[];
      disk: DiskTally;
    }
>;

type Told = (line: string) => void;
type Played = Readonly<{ faults: readonly Fault[]; findings: Findings }>;
/** What was played on one installation. */
type Life = Readonly<{
  played: readonly Played[];
  acknowledged: number;
  surprises: readonly string[];
  disk: DiskTally;
}>;

/** So many rounds an installation lives: all it ever recorded is folded anew after each of them. */
const ROUNDS_OF_A_LIFE = 20;
const SHOWN = 20;
const WIDTH = 400;

/** Plays the rounds, up to the first in which something is wrong, and tells how each went; always on a service of its own. */
export const run = async ({ rounds, from, ...by }: RunOptions, told: Told): Promise<Summary> => {
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-faults-'));
  // PostgreSQL may have to run as another user.
  chmodSync(folder, 0o755);
  const lives: Life[] = [];
  for (let first = from; first < from + rounds && isClean(summaryOf(lives)); first += ROUNDS_OF_A_LIFE) {
    const after = Math.min(first + ROUNDS_OF_A_LIFE, from + rounds);
    lives.push(await live(join(folder, `from-${first}`), { ...by, first, after }, told));
  }
  const summary = summaryOf(lives);
  if (isClean(summary)) rmSync(folder, { recursive: true, force: true });
  else told(`histories and logs are in ${folder}`);
  return summary;
};

/** Whether nothing was found wrong, and nothing happened that should not. */
export const isClean = (summary: Summary): boolean =>
  wrongs.every((wrong) => summary[wrong] === 0) && summary.surprises.length === 0;

type Rounds = Readonly<{ seed: string; disk?: boolean; first: number; after: number }>;

const live = async (folder: string, rounds: Rounds, told: Told): Promise<Life> => {
  mkdirSync(folder);
  const trial = await Trial.begin(folder, `${rounds.seed}/${rounds.first}`);
  try {
    const played = await play(trial, rounds, told);
    return { played, acknowledged: trial.acknowledged, surprises: trial.surprises, disk: trial.disk };
  } finally {
    await trial.stop();
  }
};

const play = async (trial: Trial, { seed, disk, first, after }: Rounds, told: Told): Promise<readonly Played[]> => {
  const [played, plan]: [Played[], typeof planOf] = [[], disk ? planWithDisk : planOf];
  for (let round = first; round < after; round += 1) {
    const [faults, start] = [plan(seed, round), performance.now()];
    const findings = await trial.suffer(faults);
    played.push({ faults, findings });
    told(`round ${round}: ${faults.map(faultIn).join(', ')}; ${(performance.now() - start).toFixed(0)} ms`);
    const lines = wrongs.flatMap((wrong) => findings[wrong].map((line) => `  ${wrong}: ${line}`));
    for (const line of lines.slice(0, SHOWN)) told(line.slice(0, WIDTH));
    if (lines.length > 0) break;
  }
  return played;
};

const faultIn = ({ target, kind, at }: Fault): string => `${target} ${kind} at ${at}`;

const summaryOf = (lives: readonly Life[]): Summary => {
  const played = lives.flatMap((life) => life.played);
  const faults = played.flatMap((round) => round.faults);
  const kinds: Record<string, number> = {};
  for (const { target, kind } of faults) kinds[`${target} ${kind}`] = (kinds[`${target} ${kind}`] ?? 0) + 1;
  const on = (target: Target): number => faults.filter((fault) => fault.target === target).length;
  return {
    faults: { api: on('api'), projector: on('projector'), postgres: on('postgres') },
    ...{ kinds, acknowledged: lives.reduce((sum, life) => sum + life.acknowledged, 0) },
    ...countsOf(played.at(-1)?.findings ?? nothingWrong),
    surprises: lives.flatMap((life) => life.surprises),
    disk: tallied(lives.map((life) => life.disk)),
  };
};
