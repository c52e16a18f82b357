import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a command gave back: its exit code, its output line by line, and what it told on the error stream. */
export type Called = Readonly<{ code: number | null; out: readonly string[]; told: string }>;

/** Runs `npm run aandeel -- …` in a process of its own, on an installation in this folder and nothing else of ours. */
export const aandeel = async (dataDir: string, ...args: readonly string[]): Promise<Called> => {
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, DATA_DIR: dataDir };
  const child = spawn(process.execPath, ['tools/aandeel.mjs', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [out, told, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out: out.split('\n').slice(0, -1), told };
};
