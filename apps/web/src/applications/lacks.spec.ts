import type { Draft } from './draft.js';
import { lacks } from './lacks.js';

const whole: Draft = {
  about: { title: 'Buurttuin', theme: 'Groen', summary: 'Wij beginnen.' },
  plan: { costs: [{ category: 'materials', typed: { 2027: '1000' } }], income: [] },
  asks: [{ funderId: 'fund', schemeId: '', typed: { 2027: '600' } }],
};

describe('what keeps a draft from being submitted', () => {
  it('is nothing when it is whole, be it with a gap', () => expect(lacks(whole, [2027])).toEqual([]));

  it('is what is not written, at its field', () =>
    expect(lacks({ ...whole, about: { title: '', theme: 'Groen', summary: ' ' } }, [2027])).toEqual([
      { at: 'title', lack: 'title' },
      { at: 'summary', lack: 'summary' },
    ]));

  it('is an amount that cannot be read', () =>
    expect(
      lacks({ ...whole, plan: { ...whole.plan, income: [{ category: 'sales', typed: { 2027: 'veel' } }] } }, [2027]),
    ).toEqual([{ at: 'income-sales-2027', lack: 'unreadable', year: 2027 }]));

  it('is asking nobody, or somebody for nothing', () => {
    expect(lacks({ ...whole, asks: [] }, [2027])).toEqual([{ at: 'asks-add', lack: 'nobody' }]);
    expect(lacks({ ...whole, asks: [...whole.asks, { funderId: 'town', schemeId: '', typed: {} }] }, [2027])).toEqual([
      { at: 'asks-town-2027', lack: 'amount' },
    ]);
  });

  it('is a year that is covered twice, at what is asked', () =>
    expect(lacks({ ...whole, asks: [{ funderId: 'fund', schemeId: '', typed: { 2027: '1200' } }] }, [2027])).toEqual([
      { at: 'asks-fund-2027', lack: 'over', year: 2027 },
    ]));
});
