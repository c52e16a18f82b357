import { Clock } from '@app/field';
import { type Append, type Capabilities, Conflict, type EventStore, type StoredEvent } from '../event-store.js';

class ContractClock extends Clock {
  instant = new Date('2026-03-02T12:00:00Z');
  now(): Date {
    return this.instant;
  }
}

const happened = { type: 'Happened', data: { to: 'us' } };
const appendOf = (more: Partial<Append> = {}): Append => ({
  ...{ stream: 'jar-1', expected: 0, events: [happened], commandId: crypto.randomUUID(), actor: 'policy:contract' },
  ...more,
});

const take = async (count: number, batches: AsyncIterable<readonly StoredEvent[]>) => {
  const taken: StoredEvent[] = [];
  for await (const batch of batches) if (taken.push(...batch) >= count) break;
  return taken.slice(0, count);
};

type Make = (clock: Clock) => EventStore | Promise<EventStore>;

/** What every adapter promises, and what this one promises besides, asserted with the same code; `make` gives an empty store. */
export const eventStoreContract = (name: string, promises: Capabilities, make: Make): void =>
  describe(`the ${name} event store`, () => {
    let store: EventStore;
    let clock: ContractClock;
    beforeEach(async () => {
      clock = new ContractClock();
      store = await make(clock);
    });

    describe('keeping to the expected revision', () => {
      it('gives back what was recorded, in order, with its provenance', async () => {
        await store.append(appendOf({ events: [happened, { ...happened, type: 'Ended' }] }));
        expect(await store.read('jar-1')).toMatchObject([
          { ...happened, id: '1', revision: 1, actor: 'policy:contract', recordedOn: '2026-03-02' },
          { type: 'Ended', revision: 2 },
        ]);
      });
      it('refuses when the stream has gone on, and says how far', async () => {
        await store.append(appendOf());
        await expect(store.append(appendOf())).rejects.toMatchObject({ expected: 0, actual: 1 });
      });
      it('refuses when the stream is not yet that far', () =>
        expect(store.append(appendOf({ expected: 1 }))).rejects.toBeInstanceOf(Conflict));
      it('knows no events of a stream that is not there', async () => expect(await store.read('jar-2')).toEqual([]));
    });

    describe('in a race', () => {
      it('lets exactly one through, and records nothing of the others', async () => {
        const raced = await Promise.allSettled(Array.from({ length: 8 }, () => store.append(appendOf())));
        expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect(await store.read('jar-1')).toHaveLength(1);
      });
    });

    describe('asked twice under one command id', () => {
      it('answers as the first time and records nothing more', async () => {
        const once = appendOf();
        const { revision, position } = await store.append(once);
        await store.append(appendOf({ expected: 1 }));
        expect(await store.append(once)).toMatchObject({ revision, position });
        expect(await store.read('jar-1')).toHaveLength(2);
      });
    });

    describe('following', () => {
      it('tells what was, then what comes, in one order for all streams', async () => {
        await store.append(appendOf());
        const following = take(2, store.subscribe(0n));
        await store.append(appendOf({ stream: 'jar-2' }));
        expect((await following).map(({ stream }) => stream)).toEqual(['jar-1', 'jar-2']);
      });
      it('goes on after the position where one stopped', async () => {
        const { position } = await store.append(appendOf());
        await store.append(appendOf({ stream: 'jar-2' }));
        expect(await take(1, store.subscribe(position))).toMatchObject([{ stream: 'jar-2' }]);
      });
    });

    it('promises neither more nor less than it is asked for here', () => expect(store.capabilities).toEqual(promises));

    const promised = (what: keyof Capabilities, does: string, test: () => Promise<void>) =>
      promises[what] && it(does, test);

    promised('knowsCommands', 'knows a command asked again wherever the stream has got to', async () => {
      const once = appendOf();
      const { position } = await store.append(once);
      expect(await store.append({ ...once, expected: 1 })).toMatchObject({ position });
      expect(await store.read('jar-1')).toHaveLength(1);
    });

    promised('orderedTime', 'lets recorded time never run back', async () => {
      await store.append(appendOf());
      clock.instant = new Date('2026-03-01T12:00:00Z');
      await store.append(appendOf({ stream: 'jar-2' }));
      expect((await store.read('jar-2'))[0]).toMatchObject({ recordedOn: '2026-03-02' });
    });

    promised('gapFreePositions', 'counts on by one, past refused appends', async () => {
      await store.append(appendOf());
      await store.append(appendOf()).catch(() => undefined);
      await store.append(appendOf({ stream: 'jar-2' }));
      expect((await take(2, store.subscribe(0n))).map(({ position }) => position)).toEqual([1n, 2n]);
    });
  });
