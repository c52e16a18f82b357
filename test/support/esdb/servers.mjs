// On which servers the specs of KurrentDB run: always the double, and the real one that KURRENT_URL names.
import { EventStoreDBClient } from '@eventstore/db-client';
import { VERSION } from './server.mjs';

const PATIENCE = 5_000;

/** One line for people: what runs, and whether a real server does. */
export async function serversOfKurrent(env = process.env) {
  const double = `a double of EventStoreDB ${VERSION} in a process of its own (test/support/esdb)`;
  if (!env.KURRENT_URL) return `server: ${double}; a real server was not run, as KURRENT_URL names none`;
  return `server: ${await versionOf(env.KURRENT_URL)} at ${hostOf(env.KURRENT_URL)}, and ${double}`;
}

/** Whether specs of KurrentDB are among these, by their paths from the top folder. */
export const runsOnKurrent = (paths) => paths.some((path) => path.includes('kurrent'));

async function versionOf(url) {
  const client = EventStoreDBClient.connectionString(url);
  const asked = client.capabilities.then(({ serverVersion }) => named(serverVersion));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, 'a server that does not answer').unref());
  return Promise.race([asked.catch(() => 'a server that cannot be reached'), late]).finally(() => client.dispose());
}

// It was renamed with version 25.
const named = (version) => `${Number.parseInt(version, 10) >= 25 ? 'KurrentDB' : 'EventStoreDB'} ${version}`;

const hostOf = (url) => url.replace(/^[^/]*\/\/([^@/]*@)?/, '').replace(/[/?].*$/, '');
