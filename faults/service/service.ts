import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { found, migrate } from '@app/database';
import { environmentFor } from '../../test/support/environment.js';
import { machineClient, startIdentityProvider, webClient } from '../../tools/oidc.mjs';
import { freePort } from '../../tools/postgres.mjs';
import { DATABASE, Database } from './database.js';
import { Supervised } from './supervised.js';

/** Where the service is, for who asks it and for who looks at it from beside; `databaseUrl` is the application's. */
export type Address = Readonly<{ url: string; issuer: string; databaseUrl: string }>;

/** The whole service in processes of its own: one api, two projectors, an identity provider and PostgreSQL. */
export type Service = Readonly<{
  address: Address;
  database: Database;
  api: Supervised;
  projectors: readonly [Supervised, Supervised];
  /** The processes that ended though nobody asked them to. */
  deaths: readonly string[];
  stop(): Promise<void>;
}>;

/** A machine that may ask for tokens. */
export type Machine = Readonly<{ id: string; secret: string }>;

const PATIENCE = 60_000;

/** Starts the service in a folder, where its data and its logs will be. */
export const startService = async (folder: string, machines: readonly Machine[]): Promise<Service> => {
  const database = await Database.start(join(folder, 'postgres'));
  const [url, deaths]: [string, string[]] = [`http://127.0.0.1:${await freePort()}`, []];
  const clients = [webClient({ secret: 'web-secret', publicUrl: url }), ...machines.map(machineClient)];
  const provider = await startIdentityProvider({ people: [], clients });
  const urls = await found(database.superUrl, DATABASE);
  await migrate(urls);
  const env = environmentOf(url, provider.issuer, urls.url);
  const supervised = (name: 'api' | 'projector', log: string) =>
    new Supervised(name, env, logIn(folder, log), (ended) => deaths.push(ended));
  const api = supervised('api', 'api');
  const projectors = [supervised('projector', 'projector-1'), supervised('projector', 'projector-2')] as const;
  for (const each of [api, ...projectors]) each.start();
  const stop = async () => {
    await Promise.all([api, ...projectors].map((each) => each.stop()));
    await Promise.all([database.stop(), provider.stop()]);
  };
  return {
    ...{ address: { url, issuer: provider.issuer, databaseUrl: urls.url }, database },
    ...{ api, projectors: [...projectors], deaths, stop },
  };
};

/** Waits until nothing more is being done to the service, and its api says that it can do its work; throws when it never does. */
export const healed = async ({ address, database, api, projectors }: Service): Promise<void> => {
  await Promise.all([database, api, ...projectors].map((each) => each.calm()));
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const answer = await fetch(`${address.url}/v1/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error('the api did not come back');
};

const environmentOf = (url: string, issuer: string, databaseUrl: string) =>
  environmentFor(url, issuer, {
    ...{ DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: new URL(url).port },
    PATH: process.env.PATH ?? '',
  });

const logIn = (folder: string, name: string): string => {
  mkdirSync(join(folder, 'logs'), { recursive: true });
  return join(folder, 'logs', `${name}.log`);
};
