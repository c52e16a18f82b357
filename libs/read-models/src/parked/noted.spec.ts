import { isoDate } from '@app/field';
import { MemoryPostings } from '@app/ledger';
import { jars } from '../contract/jars.js';
import { MemoryRows } from '../memory/memory-rows.js';
import { NotedPostings } from './noted-postings.js';
import { NotedRows } from './noted-rows.js';
import { Reads } from './reads.js';

describe('what an answer was made of', () => {
  const kept = new MemoryRows();
  kept.save(jars, 'a', { row: jars.initialRow('a'), first: 1n });
  const [rows, postings] = [new NotedRows(kept), new NotedPostings(new MemoryPostings())];
  afterEach(() => Reads.end());

  const during = async (work: () => Promise<unknown>): Promise<Reads> => {
    const reads = new Reads();
    await new Promise<unknown>((done, failed) => reads.during(() => work().then(done, failed)));
    return reads;
  };

  it('are the rows sought, by their keys or by what is in them, and those it shows', async () => {
    const reads = await during(async () => {
      await rows.find(jars, 'a');
      await rows.find(jars, 'none');
      await rows.findAll(jars, ['a', 'b']);
      await rows.list(jars, { where: { owner: 'anna' } });
    });
    expect(reads.sought.map(({ keys }) => keys)).toEqual([['a'], ['none'], ['a', 'b'], undefined]);
    expect(reads.shown.map((each) => each.rows.length)).toEqual([1, 0]);
    expect(reads.ledger).toBe(false);
  });
  it('are postings of the ledger', async () => {
    const day = isoDate('2026-11-25');
    expect((await during(() => postings.lastAsOf('portfolio', {}, day))).ledger).toBe(true);
    expect((await during(() => postings.under('portfolio', {}, day))).ledger).toBe(true);
  });
  it('is another’s for each answer, and nobody’s for who does not note', async () => {
    const [one, other] = await Promise.all([during(() => rows.find(jars, 'a')), during(() => rows.find(jars, 'b'))]);
    await rows.find(jars, 'c');
    expect([one.sought, other.sought].map((sought) => sought.flatMap(({ keys }) => keys))).toEqual([['a'], ['b']]);
  });
});
