import { EventStoreDBClient } from '@eventstore/db-client';
import { within } from './deadline.js';

/** A connection to a server or a cluster, and what the names of our streams begin with there. */
export type Connection = Readonly<{
  client: EventStoreDBClient;
  prefix: string;
  /** The version that the server says it is. */
  version(): Promise<string>;
  close(): Promise<void>;
}>;

/** What the client keeps to itself, and what we need of it. */
type Inner = {
  supports: () => Promise<boolean>;
  readonly capabilities: Promise<{ serverVersion: string }>;
  getChannel(): Promise<{ close(): void }>;
};

/**
 * Connects by a connection string, with TLS unless it says `tls=false`; `prefix=NAME` is ours and no option of the client.
 * Throws when it cannot be read, without repeating it: it may hold a password.
 */
export const connectedTo = (url: string): Connection => {
  const { prefix, connectionString } = partsOf(url);
  const client = clientBy(connectionString);
  const inner = client as unknown as Inner;
  // So that each append is a call of its own: what shares one call fails, and throws, together. See docs/decisions/0017.
  inner.supports = async () => false;
  return {
    ...{ client, prefix },
    version: async () => (await inner.capabilities).serverVersion,
    close: async () => {
      await within(1_000, client.dispose()).catch(() => undefined);
      (await within(1_000, inner.getChannel()).catch(() => undefined))?.close();
    },
  };
};

const partsOf = (url: string): Readonly<{ prefix: string; connectionString: string }> => {
  const [address = '', query = ''] = url.split('?');
  const options = query.split('&').filter(Boolean);
  const prefix = options.find((option) => option.startsWith('prefix='))?.slice('prefix='.length) ?? '';
  // With failures as results, the client tells wrong revisions.
  const kept = options.filter((option) => !/^(prefix|throwOnAppendFailure)=/i.test(option));
  const named = kept.some((option) => /^connectionName=/i.test(option)) ? kept : [...kept, 'connectionName=aandeel'];
  return { prefix: decodeURIComponent(prefix), connectionString: `${address}?${named.join('&')}` };
};

const clientBy = (connectionString: string): EventStoreDBClient => {
  try {
    return EventStoreDBClient.connectionString(connectionString);
  } catch {
    throw new Error('the address of the event store must look like esdb://user:password@host:2113?tls=true');
  }
};
