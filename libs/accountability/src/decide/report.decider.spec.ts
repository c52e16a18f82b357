import { specFor } from '@app/event-sourcing/testing';
import {
  type CoproductionId,
  cents,
  isoDate,
  type PartyId,
  type PersonId,
  type PledgeId,
  type ReportId,
  type Sealed,
} from '@app/field';
import { reportDecider } from './report.decider.js';
import type { ReportEvent } from './report.events.js';
import { tierOf } from './tiers.law.js';

const given = specFor(reportDecider, { today: isoDate('2027-11-02'), actor: 'dora' as PersonId });
const [garden, fund, town] = ['garden' as PartyId, 'fund' as PartyId, 'town' as PartyId];
const happened = 'sealed:report-r:x' as Sealed;
const report = {
  ...{ reportId: 'r' as ReportId, initiativeId: garden, coproductionId: 'a' as CoproductionId, year: 2027 },
  ...{ kind: 'report' as const, happened },
};
const pledgeOf = (partyId: PartyId, euros: number) => ({
  ...{ pledgeId: `p-${partyId}` as PledgeId, partyId, total: cents(euros * 100), firstYear: 2027, lastYear: 2029 },
});
const fundersOf = (...pledges: ReturnType<typeof pledgeOf>[]) => ({ funders: { initiativeId: garden, pledges } });
const receiver = (partyId: PartyId, tier: 'none' | 'performance' | 'costs') => ({
  ...{ partyId, pledgeId: `p-${partyId}` as PledgeId, tier },
});
const shared: ReportEvent = {
  type: 'ReportShared',
  data: { ...report, receivers: [receiver(fund, 'performance'), receiver(town, 'none')] },
};
const read: ReportEvent = {
  type: 'ReportRead',
  data: { reportId: report.reportId, year: 2027, partyId: fund, pledgeIds: ['p-fund' as PledgeId] },
};

describe('a light report', () => {
  const both = fundersOf(pledgeOf(fund, 30_000), pledgeOf(town, 20_000));

  it('is shared once for all funders of the year', () => {
    given().when('ShareReport', report, both).thenHappens(shared);
    given(shared).when('ShareReport', report, both).thenNothing();
  });
  it('has a money line only where a tier asks for costs', () => {
    const large = fundersOf(pledgeOf(fund, 125_000));
    given().when('ShareReport', report, large).thenRefused('report/money-line-needed');
    given()
      .when('ShareReport', { ...report, spent: cents(100) }, both)
      .thenRefused('report/money-line-not-asked');
  });
  it('is of the initiative whose co-production it is', () =>
    given()
      .when('ShareReport', { ...report, initiativeId: town }, both)
      .thenRefused('report/no-coproduction'));
  it('is not asked for in a year nobody pays', () =>
    given()
      .when('ShareReport', { ...report, year: 2031 }, both)
      .thenRefused('report/nobody-asks', { year: 2031 }));
  it('is read once by each of its receivers', () => {
    given(shared).when('ReadReport', { partyId: fund }).thenHappens(read);
    given(shared, read).when('ReadReport', { partyId: fund }).thenNothing();
    given(shared)
      .when('ReadReport', { partyId: 'other' as PartyId })
      .thenRefused('report/not-a-receiver');
  });
});

describe('a tier', () => {
  it.each([
    [24_999.99, 'none'],
    [25_000, 'performance'],
    [124_999.99, 'performance'],
    [125_000, 'costs'],
  ])('of %d euro is %s', (euros, tier) =>
    expect(tierOf(cents(Math.round(euros * 100)), isoDate('2027-01-01'))).toBe(tier),
  );
});
