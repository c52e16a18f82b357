import { recorded, rowAfter } from '@app/event-sourcing/testing';
import {
  type CoproductionId,
  cents,
  isoDate,
  type PartyId,
  type PledgeId,
  type ReportId,
  type Sealed,
} from '@app/field';
import type { ReportEvent } from '../decide/report.events.js';
import { reportList } from '../project/report-list.projection.js';
import { reportAsksOf, reportViewFor } from './report.view.js';

const [garden, fund, town] = ['garden' as PartyId, 'fund' as PartyId, 'town' as PartyId];
const shared: ReportEvent = {
  type: 'ReportShared',
  data: {
    ...{ reportId: 'r' as ReportId, initiativeId: garden, coproductionId: 'a' as CoproductionId, year: 2027 },
    ...{ kind: 'report', happened: 'sealed:report-r:x' as Sealed, spent: cents(100) },
    receivers: [
      { partyId: fund, pledgeId: 'p' as PledgeId, tier: 'performance' },
      { partyId: town, pledgeId: 'q' as PledgeId, tier: 'costs' },
    ],
  },
};
const spentSeenBy = (viewer: PartyId) => {
  const row = rowAfter(reportList, recorded('r', shared));
  return row && reportViewFor(viewer, row).spent;
};

describe('the money line of a report', () => {
  it('is seen by the initiative that gave it', () => expect(spentSeenBy(garden)).toBe(100));
  it('is seen by a funder whose tier asks for costs', () => expect(spentSeenBy(town)).toBe(100));
  it('is not seen by a funder whose tier does not', () => expect(spentSeenBy(fund)).toBeNull());
});

describe('what may be asked of a co-production', () => {
  const pledge = (partyId: PartyId, euros: number, firstYear: number, lastYear: number) => ({
    ...{ pledgeId: `${partyId} ${euros}` as PledgeId, partyId, total: cents(euros * 100), firstYear, lastYear },
  });
  const asks = (...pledges: ReturnType<typeof pledge>[]) =>
    reportAsksOf({ initiativeId: garden, pledges }, isoDate('2027-01-01')).rows;

  it('names each year with the funders that pay in it, and their tier', () =>
    expect(asks(pledge(fund, 30_000, 2027, 2028), pledge(town, 150_000, 2028, 2028))).toEqual([
      { year: 2027, partyId: fund, tier: 'performance' },
      { year: 2028, partyId: fund, tier: 'performance' },
      { year: 2028, partyId: town, tier: 'costs' },
    ]));
  it('names a funder of several pledges once a year, by the largest', () =>
    expect(asks(pledge(town, 130_000, 2027, 2027), pledge(town, 1_000, 2027, 2027))).toEqual([
      { year: 2027, partyId: town, tier: 'costs' },
    ]));
  it('is nothing while nobody pays', () => expect(asks()).toEqual([]));
});
