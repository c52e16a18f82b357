import { parseArgs } from 'node:util';
import { wrongs } from './checks/findings.js';
import { whyNoDiskFails } from './disk/why-not.js';
import { isClean, run } from './run.js';

const USAGE = `npm run faults -- --rounds N --seed S [--from K] [--disk]: N rounds, numbered from K (1 when left out);
with --disk the disk of PostgreSQL fails in each of them as well`;

const options = {
  rounds: { type: 'string' },
  seed: { type: 'string' },
  from: { type: 'string', default: '1' },
  disk: { type: 'boolean', default: false },
} as const;

/** Runs the fault suite as its arguments say; tells of its progress, prints what it came to, and gives the exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const asked = askedIn(args);
  if (!asked) return said(USAGE, 2);
  const whyNot = asked.disk ? await whyNoDiskFails() : undefined;
  if (whyNot) return said(whyNot, 2);
  const { surprises, kinds, disk, ...summary } = await run(asked, console.error);
  for (const surprise of surprises) console.error(`not foreseen: ${surprise}`);
  console.error(
    Object.entries(kinds)
      .map(([kind, times]) => `${kind}: ${times}`)
      .join('\n'),
  );
  const { faults, acknowledged } = summary;
  const counts = Object.fromEntries(wrongs.map((wrong) => [wrong, summary[wrong]]));
  console.log(JSON.stringify({ faults, acknowledged, ...counts, ...(asked.disk ? { disk } : {}) }));
  return isClean({ ...summary, kinds, surprises, disk }) ? 0 : 1;
};

const askedIn = (args: readonly string[]) => {
  try {
    const { values } = parseArgs({ args: [...args], options });
    const [rounds, from] = [Number(values.rounds), Number(values.from)];
    const isRight = [rounds, from].every((each) => Number.isSafeInteger(each) && each > 0) && values.seed;
    return isRight ? { rounds, from, seed: values.seed as string, disk: values.disk } : undefined;
  } catch {
    return undefined;
  }
};

const said = (line: string, code: number): number => {
  console.error(line);
  return code;
};
