import { setTimeout as sleep } from 'node:timers/promises';
import { environmentFor } from '../../test/support/environment.ts';
import { machineToken } from '../../test/support/sign-in.ts';
import { buildServer } from '../../tools/build.mjs';
import { machineClient, startIdentityProvider, webClient } from '../../tools/oidc.mjs';
import { freePort } from '../../tools/postgres.mjs';
import { startApp } from '../../tools/processes.mjs';

const MACHINE = { id: 'bench', secret: 'secret of the bench' };

/** Starts these applications of ours, as built, on this database; gives the address of the api and a token for it. */
export const startService = async (databaseUrl, names) => {
  buildServer();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const clients = [webClient({ secret: 'web-secret', publicUrl: url }), machineClient(MACHINE)];
  const provider = await startIdentityProvider({ people: [], clients });
  const told = { DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: `${port}`, PATH: process.env.PATH ?? '' };
  const apps = names.map((name) => startApp(name, environmentFor(url, provider.issuer, told)));
  await until(`${url}/v1/health`);
  const stop = async () => {
    for (const app of apps) await app.stop();
    await provider.stop();
  };
  return { url, token: await machineToken(provider.issuer, MACHINE), stop };
};

/** Waits until this address answers with a status that is well; throws after a minute. */
export const until = async (address, isWell = (status) => status === 200) => {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
    const status = await fetch(address).then(
      (answer) => answer.status,
      () => 0,
    );
    if (isWell(status)) return;
  }
  throw new Error(`${address} does not answer`);
};
