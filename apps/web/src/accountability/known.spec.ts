import type { PledgesView } from '../api/views.js';
import { knownOf } from './known.js';

const year = (of: number, state: string, amount: number) => ({
  ...{ year: of, state, amount, paid: 0, provisoUntil: null, requirementMet: false },
});
const pledge = (...years: ReturnType<typeof year>[]) => ({
  ...{ id: 'p', funderId: 'fund', initiativeId: 'garden', lineId: null, legalForm: 'gift', madeOn: '2026-01-01' },
  ...{ years, instalments: [] },
});
const help = (id: string, status: string, deliveredOn: string | null) => ({
  ...{ id, giverId: 'town', initiativeId: 'garden', kind: 'time', description: id, quantity: null, unit: null },
  ...{ year: 2026, value: null, dueOn: '2026-05-01', status, deliveredOn, daysLate: 0 },
});

describe('what a report need not tell', () => {
  const pledges: PledgesView = {
    money: [
      pledge(year(2026, 'firm', 100), year(2027, 'firm', 900)),
      pledge(year(2026, 'proviso', 50), year(2026, 'paid', 20)),
    ],
    help: [
      help('roof', 'delivered', '2026-05-02'),
      help('tree', 'reported', '2026-05-02'),
      help('sign', 'delivered', '2025-01-01'),
    ],
  };
  it('is the money of the year that is certain', () => expect(knownOf(pledges, 2026).amount).toBe(120));
  it('is the help that was delivered in the year and confirmed', () =>
    expect(knownOf(pledges, 2026).delivered.map(({ id }) => id)).toEqual(['roof']));
});
