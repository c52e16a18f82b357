import { assembly, MembershipsModule, StandstillModule } from '@app/assembly';
import { EventStore, type StoredEvent } from '@app/event-store';
import { GateModule } from '@app/gate';
import { ImportModule } from '@app/policies';
import { FollowersModule, MemoryPorts } from '@app/read-models';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { loadDemo } from '../../apps/cli/src/demo/demo.js';
import { DemoClock } from '../../apps/cli/src/demo/demo-clock.js';

/** The demo on memory: its application, its events, and a way to load it once more. */
export type LoadedDemo = Readonly<{
  app: INestApplicationContext;
  events: readonly StoredEvent[];
  again: () => Promise<void>;
}>;

const features = [GateModule, MembershipsModule, StandstillModule, ImportModule, FollowersModule.with(assembly)];

/** Loads the demo on memory; takes a second or two. */
export const loadedDemo = async (): Promise<LoadedDemo> => {
  const [clock, masterKey] = [new DemoClock(), Buffer.alloc(32, 7)];
  const ports = MemoryPorts.with(assembly, { useFactory: () => ({ clock, masterKey }) });
  const app = await (await Test.createTestingModule({ imports: [ports, ...features] }).compile()).init();
  const again = () => loadDemo(app, clock, masterKey, () => undefined);
  await again();
  return { app, again, events: await eventsIn(app.get<EventStore>(EventStore)) };
};

const eventsIn = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  for await (const batch of store.subscribe(0n)) return batch;
  return [];
};
