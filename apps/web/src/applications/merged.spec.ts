import { bodiesOf, type Draft } from './draft.js';
import { merged } from './merged.js';

const begun: Draft = {
  about: { title: 'Buurttuin', theme: 'Groen', summary: 'Wij beginnen.' },
  plan: { costs: [{ category: 'materials', typed: { 2027: '1000' } }], income: [] },
  asks: [],
};
const base = bodiesOf(begun);
const saying = (summary: string): Draft => ({ ...begun, about: { ...begun.about, summary } });
const costing = (typed: string): Draft => ({
  ...begun,
  plan: { costs: [{ category: 'materials', typed: { 2027: typed } }], income: [] },
});

describe('two people at one draft', () => {
  it('keep what each wrote when they wrote in different parts', () => {
    const both = merged(base, saying('Wij planten bomen.'), costing('2000'));
    expect(both.conflicts).toEqual([]);
    expect(both.draft.about.summary).toBe('Wij planten bomen.');
    expect(both.draft.plan).toEqual(costing('2000').plan);
  });

  it('are asked to choose when they wrote in the same part', () => {
    const both = merged(base, saying('Wij planten bomen.'), saying('Wij planten bloemen.'));
    expect(both.conflicts).toEqual(['about']);
    expect(both.draft.about.summary).toBe('Wij planten bomen.');
  });

  it('are not bothered when they wrote the same', () =>
    expect(merged(base, costing('2000'), costing('2.000')).conflicts).toEqual([]));

  it('do not lose an amount that cannot be read yet', () =>
    expect(merged(base, costing('10OO'), costing('2000')).draft.plan).toEqual(costing('10OO').plan));
});
