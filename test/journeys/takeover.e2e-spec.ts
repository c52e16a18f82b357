import { setTimeout as sleep } from 'node:timers/promises';
import { buildServer } from '../../tools/build.mjs';
import { type DemoPerson, startIdentityProvider, webClient } from '../../tools/oidc.mjs';
import { type App, startApp } from '../../tools/processes.mjs';
import { Caller } from '../support/caller.js';
import { asked, type FreshDatabase, freshDatabase } from '../support/database.js';
import { environmentFor } from '../support/environment.js';
import { freePort } from '../support/free-port.js';
import { signIn } from '../support/sign-in.js';

const TEN_SECONDS = 10_000;
const people: readonly DemoPerson[] = [
  { sub: 'anna', name: 'Anna Zomer', email: 'anna@example.org', does: 'tuiniert' },
];

// Of a process that waits, the connection that last tried has no lock.
const WAITING = `select from pg_stat_activity a where a.datname = current_database()
  and a.query like 'select pg_try_advisory_lock(hashtextextended(''aandeel '' ||%'
  and not exists (select from pg_locks l where l.pid = a.pid and l.locktype = 'advisory' and l.granted)`;

describe('two projectors', () => {
  let db: FreshDatabase;
  let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
  let env: Readonly<Record<string, string>>;
  let anna: Caller;
  const apps: App[] = [];
  const started = (name: 'api' | 'projector'): App => {
    const app = startApp(name, env, [], ['ignore', 'ignore', 'ignore']);
    apps.push(app);
    return app;
  };
  const until = async (holds: () => Promise<boolean>, withinMs = 60_000): Promise<boolean> => {
    for (const end = performance.now() + withinMs; performance.now() < end; await sleep(20))
      if (await holds()) return true;
    return false;
  };
  beforeAll(async () => {
    await buildServer();
    const url = `http://127.0.0.1:${await freePort()}`;
    const clients = [webClient({ secret: 'web-secret', publicUrl: url })];
    [db, provider] = await Promise.all([freshDatabase(), startIdentityProvider({ people, clients })]);
    const { PATH = '', NODE_ENV = 'test' } = process.env;
    const where = { DATABASE_URL: db.url, HOST: '127.0.0.1', PORT: new URL(url).port };
    env = environmentFor(url, provider.issuer, { PATH, NODE_ENV, ...where });
    started('api');
    await until(() =>
      fetch(`${url}/v1/health`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    anna = new Caller(url, { Cookie: await signIn(url, 'anna') }, async () => undefined);
  }, 300_000);
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.stop()));
    await provider?.stop();
    await db?.drop();
  });

  const founded = (name: string) => anna.asks('parties', { kind: 'initiative', name });
  const shows = ({ id, position }: Awaited<ReturnType<typeof founded>>, withinMs?: number) =>
    until(async () => (await anna.look(`parties/${id}/members?atLeast=${position}`)).status === 200, withinMs);
  const killed = async (projector: App): Promise<void> => {
    projector.pass('SIGKILL');
    await projector.ended;
  };
  let second: App;

  it('take over from each other: within ten seconds what is asked after the first was killed shows', async () => {
    const first = started('projector');
    expect(await shows(await founded('Tuin van de eerste'))).toBe(true);
    second = started('projector');
    expect(await until(async () => (await asked<unknown[]>(db.superUrl, WAITING)).length > 0)).toBe(true);
    await killed(first);
    expect(await shows(await founded('Tuin van de tweede'), TEN_SECONDS)).toBe(true);
  }, 180_000);

  it('must be two: of one that is killed nobody takes over', async () => {
    await killed(second);
    expect(await shows(await founded('Tuin van niemand'), TEN_SECONDS)).toBe(false);
  }, 60_000);
});
