import type { Draft } from './draft.js';
import { asksCosts, sentOf } from './sent.js';

const of = { initiativeId: 'garden', coproductionId: 'c' };
const draft: Draft = {
  kind: 'report',
  year: 2026,
  happenedOn: '2026-06-01',
  happened: 'De tuin is open.',
  spent: '1.000',
};

describe('a report as it is shared', () => {
  it('says nothing of money that nobody may ask', () =>
    expect(sentOf(of, draft, false)).toEqual({ ...of, kind: 'report', year: 2026, happened: 'De tuin is open.' }));

  it('says what was spent in cents where a funder may ask', () => expect(sentOf(of, draft, true).spent).toBe(1_000_00));

  it('has the day of a visit, and none of a written report', () => {
    expect(sentOf(of, { ...draft, kind: 'visit' }, false).happenedOn).toBe('2026-06-01');
    expect(sentOf(of, draft, false).happenedOn).toBeUndefined();
  });

  it('learns from a refusal whether money is asked', () =>
    expect(
      ['report/money-line-needed', 'report/money-line-not-asked', 'report/nobody-asks'].map((code) =>
        asksCosts({ code }),
      ),
    ).toEqual([true, false, null]));
});
