import type { ReportView } from '../api/views.js';
import { unreadFirst } from './unread-first.js';

const report = (id: string, sharedOn: string, readOn: string | null): ReportView => ({
  ...{ id, initiativeId: 'garden', coproductionId: 'c', year: 2026, kind: 'report', happenedOn: null, happened: '' },
  ...{ spent: null, sharedOn, supplements: [] },
  receivers: [
    { partyId: 'fund', tier: 'none', readOn, answerKind: null, answer: null },
    { partyId: 'town', tier: 'none', readOn: '2026-12-31', answerKind: null, answer: null },
  ],
});

describe('the reports of a funder', () => {
  it('begin with what it has not read, whoever else has, the oldest first', () =>
    expect(
      unreadFirst('fund', [
        report('read', '2026-01-01', '2026-01-02'),
        report('new', '2026-03-01', null),
        report('old', '2026-02-01', null),
        report('read later', '2026-04-01', '2026-04-02'),
      ]).map(({ id }) => id),
    ).toEqual(['old', 'new', 'read later', 'read']));
});
