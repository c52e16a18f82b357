import { hasQuestion, oncePerParty, unreadFirst } from './receivers.js';

const received = (partyId: string, readOn: string | null, answerKind: string | null = null) => ({
  ...{ partyId, tier: 'performance', readOn, answerKind, answer: null },
});

describe('who received a report', () => {
  it('stands there once, however many pledges it was for', () =>
    expect(oncePerParty([received('fund', null), received('fund', null), received('town', null)])).toHaveLength(2));
  it('may have asked a question', () => {
    expect(hasQuestion({ receivers: [received('fund', '2027-01-01', 'question')] })).toBe(true);
    expect(hasQuestion({ receivers: [received('fund', '2027-01-01', 'thanks')] })).toBe(false);
  });
  it('finds what it has not read apart from what it has', () => {
    const [mine, theirs] = [[received('fund', '2027-01-01')], [received('fund', null), received('town', '2027-01-01')]];
    expect(unreadFirst([{ receivers: mine }, { receivers: theirs }], 'fund')).toEqual({
      unread: [{ receivers: theirs }],
      read: [{ receivers: mine }],
    });
  });
});
