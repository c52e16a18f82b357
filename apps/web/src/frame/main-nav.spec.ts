import { homeOf, navOf } from './main-nav.js';

const belongingTo = (kind: string, ...roles: string[]) => ({ partyId: 'p', party: 'Partij', kind, roles });
const namesFor = (kind: string, ...roles: string[]) => navOf(belongingTo(kind, ...roles)).map(({ name }) => name);

describe('the main menu', () => {
  it('offers reading a register only to who keeps the books', () => {
    expect(namesFor('municipality', 'finance')).toContain('imports');
    expect(namesFor('municipality', 'decider')).not.toContain('imports');
  });

  it('offers reviews only to who may review or decide', () => {
    expect(namesFor('fund', 'reviewer')).toContain('reviews');
    expect(namesFor('fund', 'finance')).not.toContain('reviews');
  });

  it('begins for a municipality with its budget, for a fund with what waits, for an initiative with itself', () => {
    expect(homeOf(belongingTo('municipality', 'decider'))).toBe('/funders/p/lines');
    expect(homeOf(belongingTo('fund', 'decider'))).toBe('/funders/p/reviews');
    expect(homeOf(belongingTo('initiative', 'member'))).toBe('/initiatives/p');
  });

  it('begins elsewhere for who may not see the first', () =>
    expect(homeOf(belongingTo('fund', 'finance'))).toBe('/funders/p/portfolio'));
});
