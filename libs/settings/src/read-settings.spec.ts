import { ApiSettings, readSettings, Settings, UnusableSettings } from './index.js';

const right = {
  DATABASE_URL: 'postgres://aandeel:secret@127.0.0.1:5432/aandeel',
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  SESSION_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://aandeel.example.org',
  OIDC_ISSUER: 'https://sign-in.example.org',
  OIDC_CLIENT_ID: 'aandeel',
  OIDC_CLIENT_SECRET: 'secret',
};

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(ApiSettings, environment);
    return [];
  } catch (error) {
    return (error as UnusableSettings).faults;
  }
};

describe('settings', () => {
  it('have defaults for what need not be told', () =>
    expect(readSettings(ApiSettings, right)).toMatchObject({ PORT: 3000, DATA_DIR: '.data', NODE_ENV: 'development' }));

  it('hold nothing else of the environment', () =>
    expect(readSettings(Settings, { ...right, HOME: '/home/anna' })).not.toHaveProperty('HOME'));

  it('keep the events where the rest is, unless told otherwise', () => {
    expect(readSettings(Settings, right).eventStoreUrl).toBe(right.DATABASE_URL);
    for (const url of ['esdb://127.0.0.1:2113?tls=false', 'esdb+discover://cluster.example.org', 'postgres://a:b@c/d'])
      expect(readSettings(Settings, { ...right, EVENT_STORE_URL: url }).eventStoreUrl).toBe(url);
  });

  it('are read as numbers where they are', () =>
    expect(readSettings(ApiSettings, { ...right, PORT: '8080' }).PORT).toBe(8080));

  it('ask less of a worker', () => {
    const { DATABASE_URL, MASTER_KEY } = right;
    expect(readSettings(Settings, { DATABASE_URL, MASTER_KEY }).masterKey).toHaveLength(32);
  });

  it('say all that is missing at once, by name', () => {
    const required = ['DATABASE_URL', 'MASTER_KEY', 'PUBLIC_URL', 'SESSION_SECRET', 'OIDC_ISSUER'];
    const faults = faultsOf({});
    for (const name of [...required, 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
      expect(faults).toContainEqual(expect.stringContaining(`${name} is missing`));
  });

  it('take an empty value for none, as compose files write it', () =>
    expect(faultsOf({ ...right, MASTER_KEY: '', DATABASE_OWNER_URL: '' })).toEqual([
      expect.stringContaining('MASTER_KEY is missing'),
    ]));

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['NODE_ENV', 'live'],
    ['MASTER_KEY', Buffer.alloc(31).toString('base64')],
    ['SESSION_SECRET', 'short'],
    ['DATABASE_URL', 'mysql://127.0.0.1/aandeel'],
    ['DATABASE_OWNER_URL', 'aandeel'],
    ['EVENT_STORE_URL', 'http://127.0.0.1:2113'],
    ['EVENT_STORE_URL', 'mysql://events/here'],
    ['PUBLIC_URL', 'http://aandeel.example.org'],
    ['PUBLIC_URL', 'http://localhost.example.org'],
    ['OIDC_ISSUER', 'http://192.168.1.1'],
    ['BODY_LIMIT', '-1'],
  ])('refuse %s=%s, and never repeat the value', (name, value) => {
    const faults = faultsOf({ ...right, [name]: value });
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
    expect(faults[0]).not.toContain(value);
  });

  it('keep the identity provider of the demo out of production', () => {
    const demo = { ...right, OIDC_ISSUER: 'http://127.0.0.1:3001' };
    expect(faultsOf(demo)).toEqual([]);
    expect(faultsOf({ ...demo, NODE_ENV: 'production' })).toEqual([expect.stringContaining('OIDC_ISSUER')]);
  });

  it('want Secure cookies, save on plain http on this machine', () => {
    const local = { ...right, PUBLIC_URL: 'http://localhost:3000' };
    expect(readSettings(ApiSettings, right).isSecure).toBe(true);
    expect(readSettings(ApiSettings, local).isSecure).toBe(false);
    expect(readSettings(ApiSettings, { ...local, NODE_ENV: 'production' }).isSecure).toBe(true);
  });
});
