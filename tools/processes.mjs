// Child processes that end with their parent, and end in order.
import { spawn, spawnSync } from 'node:child_process';

const PATIENCE = 8_000;

// Were this process killed outright, the kernel would end its children too.
const tie = () =>
  spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' }).status === 0
    ? ['setpriv', '--pdeathsig', 'TERM']
    : [];

/** Starts a built application of ours in its own process group: Ctrl-C reaches the parent only, which decides the order. */
export function startApp(name, env, args = [], stdio = ['ignore', 'inherit', 'inherit']) {
  const main = new URL(`../dist/apps/${name}/src/main.js`, import.meta.url).pathname;
  const [command, ...rest] = [...tie(), process.execPath, '--enable-source-maps', main, ...args];
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
