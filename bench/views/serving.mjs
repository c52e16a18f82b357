import { setTimeout as sleep } from 'node:timers/promises';
import { machineIdOf } from '../../libs/sign-in/src/person-ids.ts';
import { environmentFor } from '../../test/support/environment.ts';
import { machineToken } from '../../test/support/sign-in.ts';
import { machineClient, startIdentityProvider, webClient } from '../../tools/oidc.mjs';
import { freePort } from '../../tools/postgres.mjs';
import { startApp } from '../../tools/processes.mjs';

// For what starts the process, not a setting of ours.
const { PATH } = process.env;

const machine = { id: 'bench', secret: 'bench-secret' };

/** Who asks: a machine that is a member of every municipality. */
export const asker = machineIdOf(Buffer.alloc(32, 1), machine.id);

/** Starts an api on each of these databases, with one identity provider, and does the work with who can ask them. */
export const serving = async (databases, work) => {
  const stops = [];
  const url = `http://127.0.0.1:${await freePort()}`;
  const clients = [webClient({ secret: 'web-secret', publicUrl: url }), machineClient(machine)];
  const provider = await startIdentityProvider({ people: [], clients });
  stops.push(provider.stop);
  try {
    const apis = {};
    for (const [name, databaseUrl] of Object.entries(databases)) {
      const { api, stop } = await start(databaseUrl, provider.issuer);
      stops.push(stop);
      apis[name] = api;
    }
    await work({ apis, token: () => machineToken(provider.issuer, machine) });
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
};

const start = async (databaseUrl, issuer) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const own = {
    DATABASE_URL: databaseUrl,
    PORT: `${port}`,
    HOST: '127.0.0.1',
    PATH,
    NODE_ENV: 'test',
  };
  const app = startApp('api', environmentFor(url, issuer, own));
  for (let tries = 0; tries < 600; tries += 1) {
    if (await fetch(`${url}/v1/health`).catch(() => undefined)) return { api: url, stop: app.stop };
    await sleep(100);
  }
  throw new Error('the api did not start');
};
