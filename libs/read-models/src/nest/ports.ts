import { EventStore } from '@app/event-store';
import { Clock } from '@app/field';
import { Facts, Reached, Streams } from '@app/gate';
import { Erasures, Keys, Vault } from '@app/vault';
import type { FactoryProvider, Provider } from '@nestjs/common';
import { Checkpoints } from '../follow/checkpoints.js';
import { Gauges } from '../follow/gauges.js';
import { Parkings } from '../parked/parkings.js';
import { Progress } from '../progress.js';
import type { Assembly } from './assembly.js';

/** What the ports must be told; read from the environment by whoever starts the process. */
export type PortSettings = Readonly<{
  /** As the application's role; the database is migrated. */
  databaseUrl: string;
  /** Where the events are, when not in that database: `postgres://…` or `esdb://…`. */
  eventStoreUrl?: string;
  /** 32 bytes, kept apart from the database. */
  masterKey: Buffer;
  /** The other master key, while it is being changed; 32 bytes. */
  masterKeyAlso?: Buffer;
  /** Where it is kept, outside the database, who was erased; nowhere when left out. */
  erasuresFile?: string;
  clock: Clock;
  /** For tests only: takes a server that may lose what it has confirmed. */
  mayForget?: boolean;
}>;

/** Where the settings come from: a function, and what Nest gives it. */
export type SettingsFrom<Settings = PortSettings> = Pick<FactoryProvider<Settings>, 'inject' | 'useFactory'>;

/** The token under which the settings of the ports stand. */
export const PORT_SETTINGS = Symbol('settings of the ports');

/** The token of the chain that a follower makes; undefined where the store chains what it records itself. */
export const FOLLOWED_CHAIN = Symbol('chain made by a follower');

/** What stands on other ports, wherever those keep things. */
export const portsOnPorts = ({ answers, projections, policies }: Assembly): Provider[] => [
  { provide: Clock, inject: [PORT_SETTINGS], useFactory: ({ clock }: PortSettings) => clock },
  { provide: Streams, inject: [EventStore], useFactory: (store: EventStore) => new Streams(store) },
  { provide: Facts, inject: [Streams], useFactory: (streams: Streams) => new Facts(streams, answers) },
  {
    provide: Vault,
    inject: [Keys, PORT_SETTINGS],
    useFactory: (keys: Keys, { masterKey: master, masterKeyAlso: also }: PortSettings) =>
      Vault.open(keys, { master, also }),
  },
  {
    provide: Erasures,
    inject: [PORT_SETTINGS],
    useFactory: ({ erasuresFile }: PortSettings) => new Erasures(erasuresFile),
  },
  {
    provide: Checkpoints,
    inject: [Progress, EventStore],
    useFactory: (progress: Progress, store: EventStore) => new Checkpoints(progress, store, projections),
  },
  { provide: Reached, useExisting: Checkpoints },
  { provide: Parkings, inject: [Progress], useFactory: (progress: Progress) => new Parkings(progress) },
  {
    provide: Gauges,
    inject: [Progress, EventStore, Clock],
    useFactory: (progress: Progress, store: EventStore, clock: Clock) =>
      new Gauges({ progress, store, clock }, projections, policies),
  },
];
