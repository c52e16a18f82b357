import { type AnyProjection, type Page, project, Rows, type Selection } from '@app/event-sourcing';
import { EventStore, MemoryEventStore, type StoredEvent } from '@app/event-store';
import { Clock, type PartyId, SystemClock } from '@app/field';
import { Answers, Facts, GateModule, Memberships, MemoryAnswers, Reached, Streams } from '@app/gate';
import { partyDecider, rolesOf } from '@app/parties';
import { answers, ImportModule, Standstill } from '@app/policies';
import { MemoryKeys, Vault } from '@app/vault';
import { Global, type INestApplication, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';

/** Every event so far. */
export const allEvents = async (events: EventStore): Promise<readonly StoredEvent[]> => {
  if ((await events.head()) === 0n) return [];
  for await (const batch of events.subscribe(0n)) return batch;
  return [];
};

/** Rows folded anew at each look: never behind. */
class FoldedRows extends Rows {
  constructor(private readonly events: EventStore) {
    super();
  }

  async find(of: AnyProjection, key: string): Promise<never> {
    return ((await this.all(of)).get(key) ?? null) as never;
  }

  async findAll(of: AnyProjection, keys: readonly string[]): Promise<never> {
    const all = await this.all(of);
    return keys.map((key) => all.get(key)).filter(Boolean) as never;
  }

  async list<Row extends object>(
    of: AnyProjection,
    { where = {}, limit = 100, after = '0' }: Selection<Row>,
  ): Promise<Page<Row>> {
    const matches = (row: Row) => Object.entries(where).every(([name, value]) => row[name as keyof Row] === value);
    const all = [...(await this.all(of)).values()].filter((row): row is Row => matches(row as Row));
    const end = Number(after) + limit;
    return { rows: all.slice(Number(after), end), next: end < all.length ? String(end) : undefined };
  }

  private async all(of: AnyProjection): Promise<ReadonlyMap<string, object>> {
    const rows = new Map<string, object>();
    for (const event of await allEvents(this.events)) {
      if (!(event.type in of.on)) continue;
      const key = of.keyOf(event);
      rows.set(key, project(of, rows.get(key) ?? null, event) as object);
    }
    return rows;
  }
}

class PartyMemberships extends Memberships {
  constructor(private readonly streams: Streams) {
    super();
  }
  async rolesIn(party: PartyId, person: never) {
    return rolesOf((await this.streams.read(partyDecider, party)).state, person);
  }
}

const ports = [
  { provide: Clock, useClass: SystemClock },
  { provide: EventStore, inject: [Clock], useFactory: (clock: Clock) => new MemoryEventStore(clock) },
  { provide: Streams, inject: [EventStore], useFactory: (events: EventStore) => new Streams(events) },
  { provide: Facts, inject: [Streams], useFactory: (streams: Streams) => new Facts(streams, answers) },
  { provide: Answers, useClass: MemoryAnswers },
  { provide: Memberships, inject: [Streams], useFactory: (streams: Streams) => new PartyMemberships(streams) },
  { provide: Vault, useFactory: () => new Vault(new MemoryKeys(), { master: Buffer.alloc(32, 7) }) },
  { provide: Rows, inject: [EventStore], useFactory: (events: EventStore) => new FoldedRows(events) },
  // Rows that are never behind have nothing to wait for.
  { provide: Reached, useValue: { waitFor: async () => true, settled: async () => true, quiet: async () => true } },
  {
    provide: Standstill,
    inject: [EventStore],
    useFactory: (events: EventStore): Standstill => ({ position: () => events.head() }),
  },
];

@Global()
@Module({ providers: ports, exports: ports })
class PortsOfMemory {}

/** An application that imports, on memory. */
export const importingApp = async (...modules: Type[]): Promise<INestApplication> => {
  const testing = await Test.createTestingModule({
    imports: [PortsOfMemory, GateModule, ImportModule, ...modules],
  }).compile();
  return testing.createNestApplication();
};
