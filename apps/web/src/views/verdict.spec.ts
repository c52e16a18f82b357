import type { HorizonYearView } from '../api/views.js';
import { verdictOf } from './verdict.js';

const year = (of: number, more: Partial<HorizonYearView>): HorizonYearView => ({
  ...{ year: of, cost: 0, income: 0, secured: 0, reserved: 0, expected: 0, uncovered: 0 },
  ...more,
});
const on = (asOf: string, firstUncoveredMonth: string | null, ...years: HorizonYearView[]) =>
  verdictOf({ initiativeId: 'garden', asOf, firstUncoveredMonth, years });

describe('whether the money is safe', () => {
  it('is unknown when nothing says what it costs', () =>
    expect(on('2026-03-02', null, year(2026, { secured: 100 }))).toEqual({ says: 'noPlan' }));
  it('is so when all that is planned is covered', () =>
    expect(on('2026-03-02', null, year(2026, { cost: 1 }), year(2028, { cost: 1 }))).toEqual({
      says: 'covered',
      year: 2028,
    }));
  it('is not said of a plan that is over', () =>
    expect(on('2027-01-01', null, year(2026, { cost: 1 }))).toEqual({ says: 'over', year: 2026 }));
  it('is so until the month that falls short, with what is missing and what is only reserved', () =>
    expect(on('2026-03-02', '2027-05', year(2027, { cost: 900, uncovered: 500, reserved: 100 }))).toEqual({
      ...{ says: 'until', month: '2027-05', year: 2027, missing: 500, reserved: 100 },
    }));
  it('is not so once that month has begun', () => {
    expect(on('2026-05-31', '2026-06', year(2026, { cost: 1 }))).toMatchObject({ says: 'until' });
    expect(on('2026-06-01', '2026-06', year(2026, { cost: 1 }))).toMatchObject({ says: 'short' });
  });
});
