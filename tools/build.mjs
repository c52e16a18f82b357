// Builds what is not there yet, or is older than the sources: so that every command works right after npm ci.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist/.built');
const SOURCES = ['apps', 'libs', 'tools', 'package.json', 'tsconfig.json', 'nest-cli.json'];

/** Runs `npm run build` unless what is built is of these very sources. */
export function build({ told = console.error } = {}) {
  const sources = printOf(SOURCES.map((path) => join(root, path)));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  told('Aandeel wordt gebouwd; dat duurt een halve minuut …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('bouwen is niet gelukt; hierboven staat waarom');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, printOf(SOURCES.map((path) => join(root, path))));
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
