import type { DevelopmentView, PledgesView } from '../api/views.js';
import { askedOf } from './asked.js';

const proposed = (said: string | null) =>
  ({
    proposal: { phase: 'build' },
    seats: [
      { partyId: 'garden', said },
      { partyId: 'town', said: null },
    ],
  }) as DevelopmentView;
const pledges = (more: object): PledgesView => ({ money: [], help: [], next: null, ...more });
const instalment = (year: number, amount: number, more: object = {}) => ({
  ...{ year, amount, condition: 'report', payBefore: null, ...more },
});

describe('what is asked of an initiative', () => {
  it('is nothing when nothing is known yet', () => expect(askedOf('garden')).toEqual([]));
  it('is an answer to a phase that was proposed, until it has spoken', () => {
    expect(askedOf('garden', proposed(null))).toEqual([{ what: 'phase' }]);
    expect(askedOf('garden', proposed('agreed'))).toEqual([]);
  });
  it('is to confirm what the giver says is there', () => {
    const help = [
      { id: 'a', status: 'reported', kind: 'space', description: null, giverId: 'town' },
      { id: 'b', status: 'promised' },
    ];
    expect(askedOf('garden', undefined, pledges({ help }))).toMatchObject([{ what: 'confirm', helpId: 'a' }]);
  });
  it('is one report per year, for all the money that waits for it', () => {
    const money = [
      { instalments: [instalment(2026, 100), instalment(2027, 5)] },
      {
        instalments: [
          instalment(2026, 20),
          instalment(2026, 7, { payBefore: '2026-03-02' }),
          instalment(2026, 9, { condition: 'date' }),
        ],
      },
    ];
    expect(askedOf('garden', undefined, pledges({ money }))).toEqual([
      { what: 'report', year: 2026, amount: 120 },
      { what: 'report', year: 2027, amount: 5 },
    ]);
  });
});
