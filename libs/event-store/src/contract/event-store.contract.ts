import type { Upcasts } from '@app/event-sourcing';
import { Clock } from '@app/field';
import { type ChainSource, verifyChain } from '../chain.js';
import {
  type Append,
  type Capabilities,
  Conflict,
  type EventStore,
  type PastEvent,
  type StoredEvent,
  Unrecordable,
} from '../event-store.js';

class ContractClock extends Clock {
  instant = new Date('2026-03-02T12:00:00Z');
  now(): Date {
    return this.instant;
  }
}

const happened = { type: 'Happened', data: { to: 'us' } };
const ended = { type: 'Ended', data: {} };
const appendOf = (more: Partial<Append> = {}): Append => ({
  ...{ stream: 'jar-1', expected: 0, events: [happened], commandId: crypto.randomUUID(), actor: 'policy:contract' },
  ...more,
});

const take = async (count: number, batches: AsyncIterable<readonly StoredEvent[]>) => {
  const taken: StoredEvent[] = [];
  for await (const batch of batches) if (taken.push(...batch) >= count) break;
  return taken.slice(0, count);
};

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const outcomes = async (appends: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(appends)).map(({ status }) => status);

/** Where one adapter keeps events, empty at first; each `open` is as another process on the same place, perhaps of a later release. */
export type Place = Readonly<{ open(upcasts?: Upcasts): Promise<EventStore>; clear?(): Promise<void> }>;

/** What every adapter promises, and what this one promises besides, asserted with the same code. */
export const eventStoreContract = (
  name: string,
  promises: Capabilities,
  make: (clock: Clock) => Place | Promise<Place>,
): void =>
  describe(`the ${name} event store`, () => {
    let store: EventStore;
    let other: EventStore;
    let clock: ContractClock;
    let place: Place;
    beforeEach(async () => {
      clock = new ContractClock();
      place = await make(clock);
      store = await place.open();
      other = await place.open();
    });
    afterEach(async () => {
      await Promise.all([store.close(), other.close()]);
      await place.clear?.();
    });

    describe('keeping what it is given', () => {
      it('gives it back in order, with its provenance', async () => {
        await store.append(appendOf({ events: [happened, ended], metadata: { causedBy: 'a policy' } }));
        const provenance = { actor: 'policy:contract', recordedOn: '2026-03-02', metadata: { causedBy: 'a policy' } };
        expect(await other.read('jar-1')).toMatchObject([
          { ...happened, ...provenance, id: '1', revision: 1, recordedAt: '2026-03-02T12:00:00.000Z' },
          { ...ended, ...provenance, revision: 2 },
        ]);
      });
      it('answers with the revision and the position of the last event of several', async () => {
        const { revision, position } = await store.append(appendOf({ events: [happened, happened, ended] }));
        expect(revision).toBe(3);
        expect(await store.head()).toBe(position);
        expect((await store.read('jar-1')).at(-1)).toMatchObject({ type: 'Ended', position });
      });
      it('reads on after a revision', async () => {
        await store.append(appendOf({ events: [happened, ended] }));
        expect(await store.read('jar-1', 1)).toMatchObject([{ type: 'Ended', revision: 2 }]);
        expect(await store.read('jar-1', 2)).toEqual([]);
      });
      it('knows no events of a stream that is not there', async () => expect(await store.read('jar-2')).toEqual([]));
      it.each([
        ['unicode', 'Ωmega ✓ 𐍈 é Ę'],
        ['control characters', '\u0000 \u0018 \u2028 \n \t'],
        ['half a character', '\ud800'],
        ['quotes and braces', `{"'\\,NULL}`],
        ['numbers', [0, -1.5, 1e21, 9007199254740991]],
        ['nothing', [null, [], {}, '', false]],
      ])('keeps %s as it is, in what happened and beside it', async (_, value) => {
        const [data, metadata] = [{ value, 'a key': { b: 1, a: value } }, { value: `${value}` }];
        await store.append(appendOf({ events: [{ type: 'Happened', data }], metadata }));
        const [event] = await store.read('jar-1');
        expect([event?.data, event?.metadata]).toEqual([data, metadata]);
      });
    });

    describe('keeping to the expected revision', () => {
      it('refuses when the stream has gone on, and says how far', async () => {
        await store.append(appendOf());
        await expect(store.append(appendOf())).rejects.toMatchObject({ expected: 0, actual: 1 });
      });
      it('refuses when the stream is not yet that far', () =>
        expect(store.append(appendOf({ expected: 1 }))).rejects.toBeInstanceOf(Conflict));
      it('refuses all events of an append or none', async () => {
        await expect(store.append(appendOf({ expected: 1, events: [happened, ended] }))).rejects.toThrow(Conflict);
        expect(await store.head()).toBe(0n);
      });
    });

    describe('in a race', () => {
      it('lets one of 64 through, and records nothing of the others', async () => {
        const raced = await outcomes(times(64, (racer) => (racer % 2 ? store : other).append(appendOf())));
        expect(raced.filter((status) => status === 'fulfilled')).toHaveLength(1);
        expect(await store.read('jar-1')).toHaveLength(1);
      });
      it('records one by one what is asked at once of one stream, each knowing the one before', async () => {
        const all = times(20, (expected) => store.append(appendOf({ expected })));
        expect(await outcomes(all)).toEqual(times(20, () => 'fulfilled'));
        expect((await store.read('jar-1')).map(({ revision }) => revision)).toEqual(times(20, (i) => i + 1));
      });
      it('answers a thousand at once', async () => {
        await Promise.all(times(1_000, (jar) => store.append(appendOf({ stream: `jar-${jar}` }))));
        expect(await take(1_000, store.subscribe(0n))).toHaveLength(1_000);
      });
    });

    describe('asked twice under one command id', () => {
      it('answers as the first time and records nothing more', async () => {
        const once = appendOf({ events: [happened, ended] });
        const first = await store.append(once);
        await store.append(appendOf({ expected: 2 }));
        expect(await other.append(once)).toEqual(first);
        expect(await store.read('jar-1')).toHaveLength(3);
      });
      it('has one effect when both come at once', async () => {
        const once = appendOf();
        const [first, ...more] = await Promise.all(times(8, (i) => (i % 2 ? store : other).append(once)));
        expect(more).toEqual(times(7, () => first));
        expect(await store.read('jar-1')).toHaveLength(1);
      });
      it('derives the same event ids', async () => {
        const { commandId } = appendOf();
        await store.append(appendOf({ commandId, events: [happened, ended] }));
        const ids = (await store.read('jar-1')).map(({ eventId }) => eventId);
        expect(new Set(ids).size).toBe(2);
      });
    });

    describe('given what no store can keep', () => {
      const circle: Record<string, unknown> = {};
      circle.self = circle;
      it.each<[string, Partial<Append>]>([
        ['an event that is too large', { events: [{ type: 'Happened', data: { text: 'x'.repeat(1_100_000) } }] }],
        ['a number that JSON has no word for', { events: [{ type: 'Happened', data: { sum: Number.NaN } }] }],
        ['a bigint', { events: [{ type: 'Happened', data: { sum: 1n } }] }],
        ['a circle', { events: [happened, { type: 'Happened', data: circle }] }],
        ['a NUL in a name', { stream: 'jar-\u0000' }],
        ['half a character in a name', { events: [{ type: '\ud800', data: {} }] }],
        ['a stream without a name', { stream: '' }],
        ['an event without a name', { events: [{ type: '', data: {} }] }],
        ['a name of a line and more', { actor: 'policy:a\nb' }],
        ['a name without end', { stream: 'j'.repeat(5_000) }],
        ['no events', { events: [] }],
        ['a command id that is none', { commandId: 'again' }],
      ])('refuses %s and records its neighbours', async (_, bad) => {
        const good = (stream: string) => store.append(appendOf({ stream }));
        const refused = expect(store.append(appendOf({ stream: 'jar-2', ...bad }))).rejects.toThrow(Unrecordable);
        await Promise.all([good('jar-1'), refused, good('jar-3')]);
        expect((await take(2, store.subscribe(0n))).map(({ stream }) => stream)).toEqual(['jar-1', 'jar-3']);
        expect(await store.read('jar-2')).toEqual([]);
      });
    });

    describe('of a release that knows a newer shape of an event', () => {
      const upcasts = {
        Happened: [({ to }: { to: string }) => ({ whom: to }), (data: object) => ({ ...data, where: 'here' })],
      };
      const data = { whom: 'you', where: 'there' };
      const [newest, anew] = [
        { whom: 'us', where: 'here' },
        { type: 'Happened', data },
      ];
      const bothIn = async (later: EventStore) => [await later.read('jar-1'), await take(3, later.subscribe(0n))];

      it('lifts what was recorded before, and gives what was recorded since as it is', async () => {
        await store.append(appendOf({ events: [happened, ended] }));
        const later = await place.open(upcasts);
        await later.append(appendOf({ expected: 2, events: [anew] }));
        for (const events of await bothIn(later))
          expect(events).toMatchObject([
            { type: 'Happened', version: 1, data: newest },
            { type: 'Ended', version: 1, data: {} },
            { type: 'Happened', version: 3, data },
          ]);
        await later.close();
      });
      it('changes nothing of what is recorded', async () => {
        await store.append(appendOf());
        const later = await place.open(upcasts);
        await later.read('jar-1');
        await later.close();
        expect(await other.read('jar-1')).toMatchObject([{ version: 1, data: happened.data }]);
      });
    });

    describe('following', () => {
      it('tells what was, then what comes, in one order for all streams', async () => {
        await store.append(appendOf());
        const following = take(2, store.subscribe(0n));
        await other.append(appendOf({ stream: 'jar-2' }));
        expect((await following).map(({ stream }) => stream)).toEqual(['jar-1', 'jar-2']);
      });
      it('goes on after the position where one stopped', async () => {
        const { position } = await store.append(appendOf());
        await store.append(appendOf({ stream: 'jar-2' }));
        expect(await take(1, store.subscribe(position))).toMatchObject([{ stream: 'jar-2' }]);
      });
      it('skips nothing and repeats nothing while several record at once', async () => {
        const following = take(600, store.subscribe(0n));
        const record = (writer: EventStore, jar: string) =>
          times(100, (i) => writer.append(appendOf({ stream: jar, expected: 2 * i, events: [happened, ended] })));
        await Promise.all([...record(store, 'jar-1'), ...record(other, 'jar-2'), ...record(other, 'jar-3')]);
        const seen = await following;
        expect(new Set(seen.map(({ eventId }) => eventId)).size).toBe(600);
        expect(seen.map(({ position }) => position)).toEqual(seen.map(({ position }) => position).sort(byPosition));
        for (const jar of ['jar-1', 'jar-2', 'jar-3']) expect(revisionsIn(seen, jar)).toEqual(times(200, (i) => i + 1));
      });
      it('has a first event after any position but the last', async () => {
        const { position } = await store.append(appendOf());
        const last = await store.append(appendOf({ stream: 'jar-2' }));
        const [first] = await store.read('jar-1');
        expect([await other.firstAfter(0n), (await other.firstAfter(position))?.stream]).toEqual([first, 'jar-2']);
        expect(await other.firstAfter(last.position)).toBeUndefined();
      });
      it('ends by the signal', async () => {
        const stop = new AbortController();
        const following = take(1, store.subscribe(0n, stop.signal));
        stop.abort();
        expect(await following).toEqual([]);
      });
    });

    it('promises neither more nor less than it is asked for here', () => expect(store.capabilities).toEqual(promises));

    const promised = (what: keyof Capabilities, does: string, test: () => Promise<void>) =>
      promises[what] && it(does, test);

    promised('knowsCommands', 'knows a command asked again wherever the stream has got to', async () => {
      const once = appendOf();
      const first = await store.append(once);
      expect(await store.append({ ...once, expected: 1 })).toEqual(first);
      expect(await store.append({ ...once, expected: 7 })).toEqual(first);
      expect(await store.read('jar-1')).toHaveLength(1);
    });

    promised('orderedTime', 'lets recorded time never run back', async () => {
      await store.append(appendOf());
      clock.instant = new Date('2026-03-01T12:00:00Z');
      await other.append(appendOf({ stream: 'jar-2' }));
      expect((await store.read('jar-2'))[0]).toMatchObject({ recordedOn: '2026-03-02' });
    });

    promised('gapFreePositions', 'counts on by one, past refused appends', async () => {
      await store.append(appendOf());
      await other.append(appendOf()).catch(() => undefined);
      await other.append(appendOf({ stream: 'jar-2' }));
      expect((await take(2, store.subscribe(0n))).map(({ position }) => position)).toEqual([1n, 2n]);
    });

    const all = async (past: AsyncIterable<readonly PastEvent[]>) => {
      const found: PastEvent[] = [];
      for await (const events of past) found.push(...events.map(pastOf));
      return found;
    };

    it('gives the past up to a position, of some types only when asked', async () => {
      for (const jar of [2, 1, 3]) await store.append(appendOf({ stream: `jar-${jar}`, events: [happened, ended] }));
      const events = await take(6, store.subscribe(0n));
      const upTo = (events[3] as StoredEvent).position;
      expect(await all(store.past(upTo))).toEqual(events.slice(0, 4).map(pastOf));
      expect(await all(store.past(upTo, new Set(['Ended'])))).toEqual([events[1], events[3]].map(pastOf as never));
      const after = (events[1] as StoredEvent).position;
      expect(await all(store.past(upTo, undefined, after))).toEqual(events.slice(2, 4).map(pastOf));
      expect(await all(store.past(upTo, undefined, upTo))).toEqual([]);
    });

    promised('streamOrder', 'gives the past stream after stream', async () => {
      for (const expected of [0, 1, 2])
        for (const stream of ['jar-2', 'jar-1']) await store.append(appendOf({ stream, expected }));
      const upTo = (await store.head()) - 1n;
      const found = await all(store.pastByStream(upTo));
      const past = await all(store.past(upTo));
      for (const jar of ['jar-1', 'jar-2'])
        expect(found.filter(({ stream }) => stream === jar)).toEqual(past.filter(({ stream }) => stream === jar));
      expect(found).toHaveLength(5);
      expect(found.filter(({ stream }, nth) => stream !== found[nth - 1]?.stream)).toHaveLength(2);
      expect(await all(store.pastByStream(upTo, new Set(['Never'])))).toEqual([]);
      const [first, last] = [found[0], found.at(-1)] as [PastEvent, PastEvent];
      const later = found.filter(({ stream }) => stream === last.stream);
      expect(await all(store.pastByStream(upTo, undefined, first.stream))).toEqual(later);
      expect(await all(store.pastByStream(upTo, undefined, last.stream))).toEqual([]);
    });

    promised('chainAtAppend', 'joins each event to the one before it, whoever records it', async () => {
      const record = (stream: string) =>
        (stream < 'jar-5' ? store : other).append(appendOf({ stream, events: [happened, ended] }));
      await Promise.all(times(10, (jar) => record(`jar-${jar}`)));
      expect(await verifyChain(store as EventStore & ChainSource)).toEqual({ holdsUpTo: 20n, events: 20n });
    });
  });

// An adapter may tell more of the past than it must.
const pastOf = ({ stream, id, position, type, data, actor, eventId, recordedOn }: PastEvent): PastEvent => ({
  ...{ stream, id, position, type, data, actor, eventId, recordedOn },
});

const byPosition = (a: bigint, b: bigint): number => (a < b ? -1 : Number(a > b));

const revisionsIn = (events: readonly StoredEvent[], jar: string): number[] =>
  events.filter(({ stream }) => stream === jar).map(({ revision }) => revision);
