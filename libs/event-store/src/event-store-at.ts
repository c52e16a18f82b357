import type { Upcasts } from '@app/event-sourcing';
import type { Clock } from '@app/field';
import type { Taking } from './carried/take-over.js';
import type { EventStore } from './event-store.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';
import { PostgresTaking } from './postgres/taking.js';

/** Where events are kept, and how. */
export type EventStoreOptions = Readonly<{
  /** `postgres://…` as the application's role, or the connection string of KurrentDB: `esdb://…` or `esdb+discover://…`. */
  url: string;
  clock: Clock;
  upcasts?: Upcasts;
  /** For tests only: takes a PostgreSQL that may lose what it has confirmed. */
  mayForget?: boolean;
}>;

/** Whether an address is one of KurrentDB or EventStoreDB. */
export const isKurrent = (url: string): boolean => /^esdb(\+discover)?:/.test(url);

/** Opens the event store at an address; throws when it cannot be reached, or may lose what it has confirmed. */
export const eventStoreAt = async (options: EventStoreOptions): Promise<EventStore> => {
  if (!isKurrent(options.url)) return PostgresEventStore.open(options);
  // Loaded only where it is used: it brings a client of its own along.
  const { KurrentEventStore } = await import('./kurrent/kurrent-event-store.js');
  return KurrentEventStore.open(options);
};

/** Opens the place at an address for events of another store; PostgreSQL is written to as its owner. */
export const takingAt = async (options: EventStoreOptions, ownerUrl: string): Promise<Taking & Closable> => {
  if (!isKurrent(options.url)) return PostgresTaking.open(ownerUrl);
  const { KurrentEventStore } = await import('./kurrent/kurrent-event-store.js');
  return KurrentEventStore.open(options);
};

type Closable = Readonly<{ close(): Promise<void> }>;
