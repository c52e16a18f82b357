import { assembly, MembershipsModule, StandstillModule } from '@app/assembly';
import { EventStore, type StoredEvent } from '@app/event-store';
import { GateModule } from '@app/gate';
import { ImportModule } from '@app/policies';
import { Checkpoints, FollowersModule, MemoryPorts } from '@app/read-models';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { loadDemo } from './demo.js';
import { DemoClock } from './demo-clock.js';

describe('the demo', () => {
  let app: INestApplicationContext;
  let events: StoredEvent[];

  beforeAll(async () => {
    const [clock, masterKey] = [new DemoClock(), Buffer.alloc(32, 7)];
    const ports = MemoryPorts.with(assembly, { useFactory: () => ({ clock, masterKey }) });
    const imports = [
      ports,
      GateModule,
      MembershipsModule,
      StandstillModule,
      ImportModule,
      FollowersModule.with(assembly),
    ];
    const testing = await Test.createTestingModule({ imports }).compile();
    app = await testing.init();
    await loadDemo(app, clock, masterKey, () => undefined);
    events = [];
    for await (const batch of app.get<EventStore>(EventStore).subscribe(0n)) {
      events.push(...batch);
      break;
    }
  }, 60_000);
  afterAll(() => app.close());

  it('has come to rest, with nothing refused or parked', async () => {
    expect(await app.get(Checkpoints).health()).toMatchObject({ parked: [], refused: 0 });
    console.log(events.length);
  });
});
