import type { AnyProjection, Rows } from '@app/event-sourcing';
import { cents } from '@app/field';
import type { Progress } from '../progress.js';
import { nothing } from '../step.js';
import { type JarRow, jars } from './jars.js';

/** Where the specs read and write. */
export type Desk = Readonly<{ progress: Progress; rows: Rows }>;

const jar = (id: string, more: Partial<JarRow> = {}): JarRow => ({
  ...{ id, amount: cents(100), owner: 'anna', labels: ['jam', 'red'], lid: { colour: 'red' } },
  ...more,
});

/** What rows promise, in memory and in PostgreSQL, asserted with the same code. */
export const rowsContract = (name: string, make: (projections: readonly AnyProjection[]) => Promise<Desk>): void =>
  describe(`${name} rows`, () => {
    let desk: Desk;
    const put = (id: string, first: bigint, row: JarRow | null) =>
      desk.progress.keep({ ...nothing, moves: [], rows: [{ of: jars, key: id, now: row && { row, first } }] });
    const listed = async (selection: object) => (await desk.rows.list(jars, selection)).rows.map(({ id }) => id);
    beforeEach(async () => {
      desk = await make([jars]);
      await put('c', 3n, jar('c', { owner: null, amount: cents(Number.MAX_SAFE_INTEGER) }));
      await put('a', 1n, jar('a'));
      await put('b', 2n, jar('b', { labels: ['jam'], lid: { colour: 'blue' } }));
    });

    it('are found by key, money to the cent', async () =>
      expect(await desk.rows.find(jars, 'c')).toEqual(
        jar('c', { owner: null, amount: cents(Number.MAX_SAFE_INTEGER) }),
      ));
    it('are not there under other keys', async () => expect(await desk.rows.find(jars, 'd')).toBeNull());
    it('are found by many keys at once', async () =>
      expect((await desk.rows.findAll(jars, ['b', 'd', 'a'])).map(({ id }) => id).sort()).toEqual(['a', 'b']));
    it('are none of none', async () => expect(await desk.rows.findAll(jars, [])).toEqual([]));

    it('are listed in the order in which they first appeared', async () =>
      expect(await listed({})).toEqual(['a', 'b', 'c']));
    it('keep their place when they change', async () => {
      await put('a', 1n, jar('a', { owner: 'ben' }));
      expect(await listed({})).toEqual(['a', 'b', 'c']);
    });
    it('are found by what they have become, and no longer by what they were', async () => {
      await put('a', 1n, jar('a', { owner: 'ben' }));
      expect([await listed({ where: { owner: 'ben' } }), await listed({ where: { owner: 'anna' } })]).toEqual([
        ['a'],
        ['b'],
      ]);
    });
    it('are gone when removed', async () => {
      await put('b', 2n, null);
      expect([await listed({}), await desk.rows.find(jars, 'b')]).toEqual([['a', 'c'], null]);
    });

    it.each([
      ['whose fields are equal', { owner: 'anna' }, ['a', 'b']],
      ['that have nothing there', { owner: null }, ['c']],
      ['whose list contains', { labels: ['red'] }, ['a', 'c']],
      ['whose list contains all', { labels: ['red', 'jam'], owner: 'anna' }, ['a']],
      ['whose part is equal', { lid: { colour: 'blue' } }, ['b']],
      ['of which nothing is asked', { owner: undefined }, ['a', 'b', 'c']],
      ['with a quotation mark', { owner: `o'"` }, []],
    ])('are selected: those %s', async (_, where, found) => expect(await listed({ where })).toEqual(found));

    it.each([
      ['either', [{ owner: 'anna' }, { owner: null }], {}, ['a', 'b', 'c']],
      ['either within the rest', [{ lid: { colour: 'blue' } }, { labels: ['red'] }], { owner: 'anna' }, ['a', 'b']],
      ['none', [], {}, []],
    ])('are selected by alternatives: %s', async (_, anyOf, where, found) =>
      expect(await listed({ where, anyOf })).toEqual(found),
    );

    it.each([
      ['by no field that they are found by', { where: { amount: cents(100) } }],
      ['by an alternative that names none', { anyOf: [{ owner: 'anna' }, { amount: cents(100) }] }],
      ['by a field besides that is named nowhere', { where: { owner: 'anna', id: 'a' } }],
      ['by one that an alternative names besides', { where: { owner: 'anna' }, anyOf: [{ id: 'a' }] }],
    ])('are not listed %s', async (_, selection) => {
      await expect(listed(selection)).rejects.toThrow(RangeError);
      await expect(listed(selection)).rejects.toThrow(/amount|id/);
    });
    it('are listed by what may be asked besides one that is named', async () => {
      const where = { owner: 'anna', amount: cents(100), lid: { colour: 'blue' } };
      expect(await listed({ where })).toEqual(['b']);
      expect(await listed({ where: { owner: 'anna' }, anyOf: [{ amount: cents(1) }, {}] })).toEqual(['a', 'b']);
      expect(await listed({ anyOf: [{ owner: 'anna', amount: cents(1) }, { owner: null }] })).toEqual(['c']);
    });

    it('come in pages, each once, also when some go away meanwhile', async () => {
      const { rows, next: after } = await desk.rows.list(jars, { limit: 1 });
      await put('a', 1n, null);
      const last = await desk.rows.list(jars, { limit: 2, after });
      expect([rows[0]?.id, last.rows.map(({ id }) => id), last.next]).toEqual(['a', ['b', 'c'], undefined]);
    });
    it('are 100 on a page when nobody says how many', async () => {
      for (let nth = 4n; nth <= 102n; nth += 1n) await put(`j${nth}`, nth, jar(`j${nth}`));
      const page = await desk.rows.list(jars, {});
      expect([page.rows.length, typeof page.next]).toEqual([100, 'string']);
    });
  });
