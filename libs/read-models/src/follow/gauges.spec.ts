import { MemoryEventStore } from '@app/event-store';
import { MemoryPostings } from '@app/ledger';
import { fillings, jarStore, jars, SetClock, shaken } from '../contract/jars.js';
import { MemoryProgress } from '../memory/memory-progress.js';
import { MemoryRows } from '../memory/memory-rows.js';
import { LEDGER } from '../readers/ledger.reader.js';
import { POLICIES } from '../readers/policies.reader.js';
import { readerOf } from '../readers/rows.reader.js';
import { nothing } from '../step.js';
import { Gauges } from './gauges.js';

class Watch extends SetClock {
  late = 0;
  override now(): Date {
    return new Date(super.now().getTime() + this.late * 1_000);
  }
}

/** A memory store of which positions have gaps, as KurrentDB's have: some thousand from one to the next. */
class Gapped extends MemoryEventStore {
  override readonly capabilities = { ...new MemoryEventStore(new SetClock()).capabilities, gapFreePositions: false };
}

describe('how the installation stands, in numbers,', () => {
  let clock: Watch;
  let progress: MemoryProgress;
  let reads: number;
  const standing = (Store: typeof MemoryEventStore) => {
    clock = new Watch();
    progress = new MemoryProgress(new MemoryRows(), new MemoryPostings());
    const store = new Store(clock);
    reads = 0;
    const firstAfter = (position: bigint) => {
      reads += 1;
      return MemoryEventStore.prototype.firstAfter.call(store, position);
    };
    const counting = Object.assign(store, { firstAfter });
    return {
      jar: jarStore(store),
      gauges: new Gauges({ progress, store: counting, clock }, [jars, fillings], [shaken]),
    };
  };
  const move = (to: bigint, ...readers: string[]) =>
    progress.keep({ ...nothing, moves: readers.map((reader) => ({ reader, from: 0n, to })) });
  const all = [readerOf(jars), readerOf(fillings), LEDGER, POLICIES];

  it.each([MemoryEventStore, Gapped])(
    'is how far each reader is behind, and how long what it has not read is there: %p',
    async (Store) => {
      const { jar, gauges } = standing(Store);
      const first = await jar.filled('a', 1);
      clock.late = 60;
      const last = await jar.filled('a', 2);
      clock.late = 65.5;
      await move(last, LEDGER);
      await move(first, readerOf(jars), readerOf(fillings));
      const { head, behind } = await gauges.read();
      expect(head).toBe(last);
      expect(all.map((reader) => behind.get(reader))).toEqual([
        ...[
          { events: 1, seconds: 5.5 },
          { events: 1, seconds: 5.5 },
        ],
        ...[
          { events: 0, seconds: 0 },
          { events: 2, seconds: 65.5 },
        ],
      ]);
      expect(reads).toBe(2);
    },
  );

  it('costs no event while all are level', async () => {
    const { jar, gauges } = standing(MemoryEventStore);
    await move(await jar.filled('a', 1), ...all);
    expect([...(await gauges.read()).behind.values()]).toEqual(all.map(() => ({ events: 0, seconds: 0 })));
    expect(reads).toBe(0);
  });

  it('is never before its time: a clock that another process has ahead makes no reader early', async () => {
    const { jar, gauges } = standing(MemoryEventStore);
    clock.late = 10;
    await jar.filled('a', 1);
    clock.late = 0;
    expect((await gauges.read()).behind.get(LEDGER)).toEqual({ events: 1, seconds: 0 });
  });

  it('is what stands parked and what was refused, zero included', async () => {
    const { gauges } = standing(MemoryEventStore);
    const parked = [{ reader: readerOf(jars), stream: 'jar-a', position: 1n, reason: 'TypeError' }];
    const refused = [{ policy: 'shaken', cause: 'x/0', stream: 'jar-a', command: 'Shake', code: 'jar/unlucky' }];
    expect((await gauges.read()).refused).toEqual(new Map([['shaken', 0]]));
    await progress.keep({ ...nothing, moves: [], parked, refused });
    const now = await gauges.read();
    expect([Object.fromEntries(now.parked), Object.fromEntries(now.refused)]).toEqual([
      { [readerOf(jars)]: 1, [readerOf(fillings)]: 0, [LEDGER]: 0, 'policy:shaken': 0 },
      { shaken: 1 },
    ]);
  });
});
