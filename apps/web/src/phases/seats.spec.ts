import type { MeView, SeatAtTableView } from '../api/views.js';
import { canBlock, hasMunicipality, ownSeats, speakers } from './seats.js';

const seat = (partyId: string, kind: string): SeatAtTableView => ({
  ...{ partyId, kind, voice: true, said: null, reason: null },
});
const seats = [seat('garden', 'initiative'), seat('town', 'municipality'), seat('fund', 'fund')];
const membership = (partyId: string, roles: string[]) => ({ partyId, name: partyId, kind: 'fund', roles });
const me = {
  memberships: [
    membership('town', ['accountHolder']),
    membership('fund', ['decider']),
    membership('garden', ['member']),
  ],
} as unknown as MeView;

describe('who speaks at the table', () => {
  it('does so for the parties in which the role allows it', () =>
    expect(ownSeats({ seats }, me, undefined, speakers).map(({ partyId }) => partyId)).toEqual(['town', 'fund']));
  it('speaks first for the party one acts for', () =>
    expect(ownSeats({ seats }, me, 'fund', speakers).map(({ partyId }) => partyId)).toEqual(['fund', 'town']));
});

describe('a table', () => {
  it('sets a phase only with a municipality', () => {
    expect(hasMunicipality({ seats })).toBe(true);
    expect(hasMunicipality({ seats: [seat('fund', 'fund')] })).toBe(false);
  });
  it('is kept back by the initiative and the municipality, not by a fund', () =>
    expect(seats.map(canBlock)).toEqual([true, true, false]));
});
