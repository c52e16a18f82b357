import { balanceOf, bodiesOf, type Draft, draftOf, isWhole, maySend, yearsOf } from './draft.js';

const draft: Draft = {
  about: { title: ' Buurttuin ', theme: 'Groen', summary: '' },
  plan: {
    costs: [{ category: 'materials', typed: { 2027: '1.000', 2028: '900' } }],
    income: [{ category: 'own-hours', typed: { 2027: '100', 2028: '' } }],
  },
  asks: [
    { funderId: 'fund', schemeId: 'garden', typed: { 2027: '600' } },
    { funderId: 'town', schemeId: '', typed: { 2028: 'veel' } },
  ],
};

describe('a draft application', () => {
  it('is sent in cents per year, without what is still empty', () =>
    expect(bodiesOf(draft)).toEqual({
      about: { title: 'Buurttuin', theme: 'Groen' },
      plan: {
        costs: [
          {
            category: 'materials',
            amounts: [
              { year: 2027, amount: 1_000_00 },
              { year: 2028, amount: 900_00 },
            ],
          },
        ],
        income: [{ category: 'own-hours', amounts: [{ year: 2027, amount: 100_00 }] }],
      },
      asks: {
        asks: [
          { funderId: 'fund', schemeId: 'garden', amounts: [{ year: 2027, amount: 600_00 }] },
          { funderId: 'town', amounts: [] },
        ],
      },
    }));

  it('comes back from the api as it was sent', () => {
    const { about, plan, asks } = bodiesOf(draft);
    const view = {
      ...{ id: 'a', initiativeId: 'i', status: 'draft', submittedOn: null, gapReason: null, revision: 3 },
      ...{ ...about, summary: null, ...plan },
      asks: asks.asks.map((ask) => ({ ...ask, schemeId: ask.schemeId ?? null })),
    };
    expect(bodiesOf(draftOf(view))).toEqual(bodiesOf(draft));
  });

  it('knows which part is not whole yet, and sends it all the same', () => {
    expect(isWhole(draft, 'plan')).toBe(true);
    expect(isWhole(draft, 'asks')).toBe(false);
    expect(maySend(draft, 'asks')).toBe(true);
  });

  it('is not sent without a name', () =>
    expect(maySend({ ...draft, about: { ...draft.about, title: ' ' } }, 'about')).toBe(false));

  it('names what is not covered per year', () =>
    expect(balanceOf(draft, [2027, 2028])).toEqual([
      { year: 2027, costs: 1_000_00, income: 100_00, asked: 600_00, gap: 300_00 },
      { year: 2028, costs: 900_00, income: 0, asked: 0, gap: 900_00 },
    ]));

  it('is about three years at least, from the first that has an amount', () => {
    const empty: Draft = { ...draft, plan: { costs: [], income: [] }, asks: [] };
    expect(yearsOf(empty, 2027)).toEqual([2027, 2028, 2029]);
    expect(yearsOf(draft, 2030)).toEqual([2027, 2028, 2029]);
    expect(yearsOf(draft, 2030, [2030])).toEqual([2027, 2028, 2029, 2030]);
  });
});
