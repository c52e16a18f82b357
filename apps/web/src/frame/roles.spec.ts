import { holds } from './roles.js';

const me = {
  memberships: [
    { partyId: 'garden', party: 'Buurttuin', kind: 'initiative', roles: ['editor'] },
    { partyId: 'town', party: 'Gemeente', kind: 'municipality', roles: ['decider', 'finance'] },
  ],
};

describe('a role', () => {
  it('is held in one party and not in another', () => {
    expect(holds(me, 'town', ['finance'])).toBe(true);
    expect(holds(me, 'garden', ['finance'])).toBe(false);
  });

  it('is enough when it is one of several', () =>
    expect(holds(me, 'garden', ['signer', 'editor', 'coordinator'])).toBe(true));

  it('is not held in a party that one does not belong to, or in none', () => {
    expect(holds(me, 'fund', ['decider'])).toBe(false);
    expect(holds(me, null, ['decider'])).toBe(false);
  });
});
