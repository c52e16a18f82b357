import type { PledgesView } from '../api/views.js';
import { knownIn } from './known.js';

const year = (of: number, state: string, amount: number, paid = 0) => ({
  ...{ year: of, state, amount, paid, provisoUntil: null, requirementMet: false },
});
const pledges = {
  money: [
    { funderId: 'fund', years: [year(2026, 'paid', 100, 100), year(2027, 'proviso', 100)] },
    { funderId: 'fund', years: [year(2026, 'firm', 50)] },
  ],
  help: [
    { id: 'a', giverId: 'town', kind: 'space', description: null, deliveredOn: '2026-03-01' },
    { id: 'b', giverId: 'town', kind: 'time', description: null, deliveredOn: null },
  ],
} as unknown as PledgesView;

describe('what is known of a year', () => {
  it('is the money of each funder that is firm or was paid, and the help that was delivered', () =>
    expect(knownIn(pledges, 2026)).toEqual({
      money: [{ partyId: 'fund', amount: 150, paid: 100 }],
      help: [{ id: 'a', partyId: 'town', kind: 'space', description: null }],
    }));
  it('is not what is under proviso', () => expect(knownIn(pledges, 2027)).toEqual({ money: [], help: [] }));
  it('is nothing while the pledges are being read', () =>
    expect(knownIn(undefined, 2026)).toEqual({ money: [], help: [] }));
});
