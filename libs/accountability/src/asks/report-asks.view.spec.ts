import { cents, isoDate, type PartyId, type PledgeId } from '@app/field';
import { reportAsksOf } from './report-asks.view.js';

const [garden, fund, town] = ['garden' as PartyId, 'fund' as PartyId, 'town' as PartyId];

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
