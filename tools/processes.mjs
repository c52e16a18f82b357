// Child processes that end with their parent, and end in order.
import { spawn, spawnSync } from 'node:child_process';

const PATIENCE = 8_000;

// Were this process killed outright, the kernel would end its children too.
const tie = () =>
  spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' }).status === 0
    ? ['setpriv', '--pdeathsig', 'TERM']
    : [];

// What a command leaves behind is cleared away less often, and most of it is gone by then.
const ROOM = '--max-semi-space-size=64';

/** What Node is told when it runs an application of ours: the api has room, in MB, for what lives no longer than a command. */
export const flagsOf = (name) => ['--enable-source-maps', ...(name === 'api' ? [ROOM] : [])];

/** Starts a built application of ours in its own process group: Ctrl-C reaches the parent only, which decides the order. */
export function startApp(name, env, args = [], stdio = ['ignore', 'inherit', 'inherit']) {
  const main = new URL(`../dist/apps/${name}/src/main.js`, import.meta.url).pathname;
  const [command, ...rest] = [...tie(), process.execPath, ...flagsOf(name), main, ...args];
  const child = spawn(command, rest, { env, stdio, detached: true });
  const ended = new Promise((done) => child.on('exit', (code, signal) => done(signal ? 1 : (code ?? 1))));
  return { name, ended, stop: () => stop(child, ended), pass: (signal) => child.kill(signal) };
}

async function stop(child, ended) {
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(impatient);
}
