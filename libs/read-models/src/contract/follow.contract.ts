import type { AnyProjection, Projection, Rows } from '@app/event-sourcing';
import { isoDate, type PartyId } from '@app/field';
import type { Postings } from '@app/ledger';
import { followAs } from '../follow/family.js';
import { follow } from '../follow/follow.js';
import { Overtaken, type Progress } from '../progress.js';
import { LEDGER, ledgerReader } from '../readers/ledger.reader.js';
import { readerOf, rowsReader } from '../readers/rows.reader.js';
import { nothing, type Parked, type Step } from '../step.js';
import { fillings, type JarEvents, type JarRow, jarEntries, jarStore, jars } from './jars.js';

/** Where the specs read and write. */
export type LedgerDesk = Readonly<{ progress: Progress; rows: Rows; postings: Postings }>;

/** What following promises, on whatever keeps it. */
export const followContract = (
  name: string,
  make: (projections: readonly AnyProjection[]) => Promise<LedgerDesk>,
): void =>
  describe(`following into ${name}`, () => {
    let desk: LedgerDesk;
    let jar: ReturnType<typeof jarStore>;
    let told: Parked[];
    beforeEach(async () => {
      desk = await make([jars, fillings, { ...jars, version: 2 }]);
      jar = jarStore();
      told = [];
    });
    const readersFor = (projections: readonly AnyProjection[], progress: Progress) => [
      ...projections.map((projection) => rowsReader(projection, progress)),
      ledgerReader(jarEntries),
    ];
    const followed = async (progress = desk.progress, projections: readonly AnyProjection[] = [jars, fillings]) => {
      const about = { store: jar.store, progress, told: (parked: Parked) => told.push(parked) };
      await follow(about, readersFor(projections, progress), new AbortController().signal, await jar.store.head());
    };
    const firm = (owner: string) =>
      desk.postings.balanceAsOf('portfolio', { partyId: owner as PartyId }, isoDate('2026-03-02'));
    const amounts = async () => (await desk.rows.list(jars, {})).rows.map(({ id, amount }) => `${id} ${amount}`);

    it('makes rows and postings, and knows how far it is', async () => {
      await jar.filled('a', 100);
      const last = await jar.filled('a', 50);
      await followed();
      expect([await amounts(), await firm('anna')]).toEqual([['a 150'], 150]);
      expect(await desk.progress.positions([readerOf(jars), LEDGER, 'new'])).toEqual(
        new Map([
          [readerOf(jars), last],
          [LEDGER, last],
          ['new', 0n],
        ]),
      );
    });

    it('gives a row that is gone and comes back a new place', async () => {
      await jar.filled('a', 1);
      await jar.filled('b', 2);
      await jar.record('a', 'Broken', {});
      await jar.filled('a', 3);
      await followed();
      expect(await amounts()).toEqual(['b 2', 'a 3']);
    });

    const dying = (before: boolean): Progress => {
      const keep = async (step: Step) => {
        if (!before) await desk.progress.keep(step);
        throw new Error('the process died');
      };
      return Object.assign(Object.create(desk.progress) as Progress, { keep });
    };
    it.each([
      ['before', true],
      ['after', false],
    ])('applies nothing twice and skips nothing when it dies just %s keeping', async (_, before) => {
      await jar.filled('a', 100);
      await expect(followed(dying(before))).rejects.toThrow('died');
      await jar.filled('a', 50);
      await followed();
      expect([await amounts(), await firm('anna'), await desk.rows.find(fillings, 'a')]).toEqual([
        ['a 150'],
        150,
        { times: 2 },
      ]);
    });

    it('keeps nothing of a step by one who was overtaken', async () => {
      await jar.filled('a', 100);
      await followed();
      const rows = [{ of: jars, key: 'a', now: null }];
      const moves = [{ reader: readerOf(jars), from: 0n, to: 9n }];
      await expect(desk.progress.keep({ ...nothing, rows, moves })).rejects.toBeInstanceOf(Overtaken);
      expect(await amounts()).toEqual(['a 100']);
    });

    describe('when an event cannot be read', () => {
      beforeEach(async () => {
        await jar.filled('bad', 1);
        await jar.record('bad', 'Broken', { text: 'unreadable' });
        await jar.filled('bad', 10);
        await jar.filled('good', 5);
        await followed();
      });
      it('parks that stream in that projection only', async () => {
        expect(await amounts()).toEqual(['bad 1', 'good 5']);
        expect([await desk.rows.find(fillings, 'bad'), await firm('anna')]).toEqual([{ times: 2 }, 16]);
      });
      it('tells of it once, by the names of stream and error only', async () => {
        await followed();
        const parked = { reader: readerOf(jars), stream: 'jar-bad', position: 2n, reason: 'TypeError' };
        expect([told, (await desk.progress.trouble()).parked]).toEqual([[parked], [parked]]);
      });
      it('leaves the stream parked when it begins again', async () => {
        await jar.filled('bad', 100);
        await jar.filled('good', 100);
        await followed();
        expect(await amounts()).toEqual(['bad 1', 'good 105']);
      });
    });

    const unkeepable = ['a\u0000b', 'half \ud83d'];
    it.each(unkeepable)('parks what no table can keep of what rows are found by: %j', async (text) => {
      await jar.record('bad', 'Broken', { text });
      await jar.record('fine', 'Broken', { text: '\\u0000 \\ud83d 😀' });
      await followed();
      expect([told.map(({ stream }) => stream), await amounts()]).toEqual([['jar-bad'], ['fine 0']]);
    });
    it.each(unkeepable)('keeps as it is what nobody asks rows for: %j', async (note) => {
      await jar.record('odd', 'Broken', { note });
      await jar.filled('odd', 5);
      await followed();
      await jar.filled('odd', 5);
      await followed();
      const { rows } = await desk.rows.list(jars, { where: { owner: 'anna' } });
      expect([told, rows]).toMatchObject([[], [{ id: 'odd', amount: 10, note }]]);
      expect(await desk.rows.find(jars, 'odd')).toEqual(rows[0]);
    });

    it('parks in the ledger a stream whose money makes no sense, and goes on', async () => {
      await jar.filled('bad', -1);
      await jar.filled('good', 5, 'ben');
      await followed();
      expect([told, await firm('ben')]).toMatchObject([[{ reader: LEDGER, stream: 'jar-bad' }], 5]);
    });

    it('builds a raised version beside the old one, alone, and then drops the old one', async () => {
      for (let nth = 0; nth < 1_100; nth += 1) await jar.filled(`j${nth % 7}`, 1);
      await followed();
      const raised: Projection<JarRow, JarEvents> = { ...jars, version: 2 };
      const ending = new AbortController();
      const about = { store: jar.store, progress: desk.progress, told: () => undefined };
      const rebuilt = new Promise<void>((level) => {
        const retired = () => desk.progress.retire(raised).then(level);
        const family = { name: 'spec', readers: readersFor([raised, fillings], desk.progress), whenLevel: retired };
        void followAs(about, family, ending.signal);
      });
      await rebuilt;
      ending.abort();
      await desk.progress.disown();
      expect((await desk.rows.list(raised, {})).rows).toHaveLength(7);
      expect((await desk.progress.positions([readerOf(jars)])).get(readerOf(jars))).toBe(0n);
    });
  });
