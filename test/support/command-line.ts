import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a command gave back: its exit code, its output line by line, and what it told on the error stream. */
export type Called = Readonly<{ code: number | null; out: readonly string[]; told: string }>;

type Environment = Readonly<Record<string, string>>;

/** Runs `npm run aandeel -- …` in a process of its own, on an installation in this folder and nothing else of ours. */
export const aandeel = (dataDir: string, ...args: readonly string[]): Promise<Called> =>
  aandeelBy({ DATA_DIR: dataDir }, ...args);

/** The same, by these settings. */
export const aandeelBy = (settings: Environment, ...args: readonly string[]): Promise<Called> =>
  called('tools/aandeel.mjs', settings, args);

/** Runs the built command line itself, as containers do, told of these settings and of nothing else of ours. */
export const commandLine = (settings: Environment, ...args: readonly string[]): Promise<Called> =>
  called('dist/apps/cli/src/main.js', settings, args);

const called = async (program: string, settings: Environment, args: readonly string[]): Promise<Called> => {
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, ...settings };
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [out, told, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out: out.split('\n').slice(0, -1), told };
};
