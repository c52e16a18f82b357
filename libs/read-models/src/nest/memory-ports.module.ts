import { Rows } from '@app/event-sourcing';
import { EventStore, MemoryEventStore, MemorySignedCheckpoints, SignedCheckpoints } from '@app/event-store';
import { Clock } from '@app/field';
import { Answers, MemoryAnswers } from '@app/gate';
import { MemoryPostings, Postings } from '@app/ledger';
import { Keys, MemoryKeys } from '@app/vault';
import { type DynamicModule, Global, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { MemoryProgress } from '../memory/memory-progress.js';
import { MemoryRows } from '../memory/memory-rows.js';
import { NotedPostings } from '../parked/noted-postings.js';
import { NotedRows } from '../parked/noted-rows.js';
import { Progress } from '../progress.js';
import type { Assembly } from './assembly.js';
import { PORT_SETTINGS, type PortSettings, portsOnPorts, type SettingsFrom } from './ports.js';

/** Memory behind every port save Memberships: for specs, and for trying things out. */
@Global()
@Module({})
export class MemoryPorts implements OnApplicationShutdown {
  constructor(private readonly store: EventStore) {}

  /** The ports for these features. */
  static with(
    assembly: Assembly,
    settings: SettingsFrom<Pick<PortSettings, 'clock' | 'masterKey' | 'erasuresFile'>>,
  ): DynamicModule {
    const ports = [...portsOf(assembly), ...portsOnPorts(assembly)];
    return { module: MemoryPorts, providers: [{ provide: PORT_SETTINGS, ...settings }, ...ports], exports: ports };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}

const portsOf = ({ upcasts }: Assembly): Provider[] => [
  { provide: EventStore, inject: [Clock], useFactory: (clock: Clock) => new MemoryEventStore(clock, upcasts) },
  { provide: MemoryRows, useFactory: () => new MemoryRows() },
  { provide: MemoryPostings, useFactory: () => new MemoryPostings() },
  { provide: Rows, inject: [MemoryRows], useFactory: (rows: MemoryRows) => new NotedRows(rows) },
  { provide: Postings, inject: [MemoryPostings], useFactory: (kept: MemoryPostings) => new NotedPostings(kept) },
  {
    provide: Progress,
    inject: [MemoryRows, MemoryPostings],
    useFactory: (rows: MemoryRows, postings: MemoryPostings) => new MemoryProgress(rows, postings),
  },
  { provide: Answers, useFactory: () => new MemoryAnswers() },
  { provide: Keys, useFactory: () => new MemoryKeys() },
  { provide: SignedCheckpoints, useFactory: () => new MemorySignedCheckpoints() },
];
