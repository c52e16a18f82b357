import { costsAskedIn, receiversIn, yearsToTell, yearToTell } from './asks.js';

const asks = [
  { year: 2026, partyId: 'fund', tier: 'performance' },
  { year: 2027, partyId: 'fund', tier: 'performance' },
  { year: 2027, partyId: 'town', tier: 'costs' },
  { year: 2028, partyId: 'town', tier: 'costs' },
];

describe('the years to tell about', () => {
  it('are those in which someone pays, not those still to come', () =>
    expect(yearsToTell(asks, 2027)).toEqual([2027, 2026]));
  it('begin with last year until the summer, and with this year after it', () => {
    expect(yearToTell([2027, 2026], '2027-06-30')).toBe(2026);
    expect(yearToTell([2027, 2026], '2027-07-01')).toBe(2027);
  });
  it('begin with the newest where nobody paid in the expected year', () =>
    expect(yearToTell([2025], '2027-03-01')).toBe(2025));
});

describe('a report of a year', () => {
  it('is for who pays in it', () => expect(receiversIn(asks, 2027)).toEqual(['fund', 'town']));
  it('has a money line only where a funder may ask for costs', () => {
    expect(costsAskedIn(asks, 2026)).toEqual([]);
    expect(costsAskedIn(asks, 2027)).toEqual(['town']);
  });
});
