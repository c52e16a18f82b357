import { dataSourceOf } from '@app/database';
import { Rows } from '@app/event-sourcing';
import { EventStore, eventStoreAt, followedChainOf, SignedCheckpoints, sealBy } from '@app/event-store';
import { Answers, PostgresAnswers } from '@app/gate';
import { PostgresPostings, Postings } from '@app/ledger';
import { Erasures, Keys, PostgresKeys, Vault } from '@app/vault';
import {
  type DynamicModule,
  Global,
  type InjectionToken,
  Module,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotedPostings } from '../parked/noted-postings.js';
import { NotedRows } from '../parked/noted-rows.js';
import { OnceMade, PostingsOnceMade } from '../postgres/once-made.js';
import { PostgresKeptChain } from '../postgres/postgres-kept-chain.js';
import { PostgresProgress } from '../postgres/postgres-progress.js';
import { PostgresRows } from '../postgres/postgres-rows.js';
import { PostgresSignedCheckpoints } from '../postgres/postgres-signed-checkpoints.js';
import { prepare } from '../postgres/prepare.js';
import { entityOf } from '../postgres/rows-table.js';
import { Progress } from '../progress.js';
import { ledgerBuilding } from '../rebuild/ledger.building.js';
import { Rebuilder } from '../rebuild/rebuilder.js';
import { rowsBuilding } from '../rebuild/rows.building.js';
import type { Assembly } from './assembly.js';
import { keysHeldTo } from './keys-held-to.js';
import { FOLLOWED_CHAIN, PORT_SETTINGS, type PortSettings, portsOnPorts, type SettingsFrom } from './ports.js';

/** PostgreSQL behind every port save Memberships, or KurrentDB for the events; the same for api, projector and command line. */
@Global()
@Module({})
export class PostgresPorts implements OnApplicationShutdown {
  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
  ) {}

  /** The ports for these features; starting throws when a server cannot be reached or may lose what it confirmed. */
  static with(assembly: Assembly, settings: SettingsFrom): DynamicModule {
    const ports = [...portsOf(assembly), ...portsOnPorts(assembly)];
    return { module: PostgresPorts, providers: [{ provide: PORT_SETTINGS, ...settings }, ...ports], exports: ports };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
    await this.source.destroy();
  }
}

const portsOf = ({ projections, entries, upcasts }: Assembly): Provider[] => [
  {
    provide: DataSource,
    inject: [PORT_SETTINGS],
    useFactory: async ({ databaseUrl }: PortSettings) => {
      const source = await dataSourceOf(databaseUrl, projections.map(entityOf)).initialize();
      await prepare(source, projections);
      return source;
    },
  },
  {
    provide: EventStore,
    // Not before the master key was found to be the right one: nobody would close what a failed start had opened.
    inject: [PORT_SETTINGS, Vault],
    useFactory: ({ databaseUrl, eventStoreUrl: url = databaseUrl, clock, mayForget }: PortSettings) =>
      eventStoreAt({ url, clock, upcasts, mayForget }),
  },
  on(Rows, (source, store) => new NotedRows(new PostgresRows(source, new OnceMade(source, store)))),
  on(Postings, (source, store) => {
    const whole = new PostingsOnceMade(new PostgresPostings(source.manager), new OnceMade(source, store));
    return new NotedPostings(whole);
  }),
  on(
    Rebuilder,
    (source, store) => new Rebuilder(source, store, [...projections.map(rowsBuilding), ledgerBuilding(entries)]),
  ),
  on(Progress, (source) => new PostgresProgress(source)),
  on(Answers, (source) => new PostgresAnswers(source)),
  {
    provide: FOLLOWED_CHAIN,
    inject: [EventStore, DataSource, Vault],
    useFactory: (store: EventStore, source: DataSource, { root }: Vault) =>
      followedChainOf(store, new PostgresKeptChain(source), sealBy(root)),
  },
  {
    provide: Keys,
    inject: [DataSource, Erasures],
    useFactory: (source: DataSource, erasures: Erasures) => keysHeldTo(erasures, new PostgresKeys(source)),
  },
  on(SignedCheckpoints, (source) => new PostgresSignedCheckpoints(source)),
];

const on = (provide: InjectionToken, useFactory: (source: DataSource, store: EventStore) => object): Provider => ({
  provide,
  inject: [DataSource, EventStore],
  useFactory,
});
