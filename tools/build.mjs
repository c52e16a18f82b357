// Builds what is not there yet, or is older than the sources: so that every command works right after npm ci.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const SERVER = [
  ...['apps/api', 'apps/cli', 'apps/projector', 'apps/tsconfig.app.json', 'libs'],
  ...['package.json', 'tsconfig.json', 'nest-cli.json'],
];
const WEB = [...SERVER, 'apps/web', 'tools/openapi.mjs'];

/** Builds what the processes need: api, projector and command line. */
export const buildServer = () => built('server');

/** Builds the pages too, which are made from what the api says of itself. */
export const buildAll = () => {
  buildServer();
  built('web');
};

const parts = { server: SERVER, web: WEB };
const stampOf = (part) => join(root, `dist/.built-${part}`);
const print = (part) => printOf(parts[part].map((path) => join(root, path)));

/** Remembers of which sources this part was built; every build ends with it. */
export function keepStamp(part) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampOf(part), print(part));
}

// Told on the error stream: the output of a command may be read by a machine.
function built(part) {
  const stamp = stampOf(part);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print(part)) return;
  console.error('Aandeel wordt gebouwd; dat duurt even …');
  const { status } = spawnSync('npm', ['run', '--silent', `build:${part}`], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('Bouwen is niet gelukt; hierboven staat waarom.');
}

// By size and moment of change: reading a thousand files each time would take longer than it saves.
function printOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn)) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const filesIn = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
