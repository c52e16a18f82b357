import { budgetLineDecider } from '@app/budgets';
import type { BudgetLineId } from '@app/field';
import { partyDecider } from '@app/parties';
import { partyIdOf } from '@app/policies';
import { as, on, type Script, type Who } from './script.js';
import { euros, idFor } from './words.js';

/** The fund that the story begins with. */
export const zilverlindeId = partyIdOf('fund', 'Fonds Zilverlinde');

/** What its board may give. */
export const gifts: BudgetLineId = idFor('line/zilverlinde');

/** Fonds Zilverlinde, its people and its budget. */
export const zilverlinde = (who: Who): Script => [
  on(
    '2023-01-11',
    as('operator').asks(partyDecider, zilverlindeId, {
      type: 'RegisterParty',
      data: { partyId: zilverlindeId, kind: 'fund', name: 'Fonds Zilverlinde', identifiers: {} },
    }),
    as('operator').asks(partyDecider, zilverlindeId, {
      type: 'AddMember',
      data: { personId: who('idris'), roles: ['member', 'reviewer', 'decider', 'finance', 'admin'] },
    }),
    as('idris').asks(budgetLineDecider, gifts, {
      type: 'OpenLine',
      data: { lineId: gifts, ownerId: zilverlindeId, code: 'Z1', name: 'Giften voor de buurt', structural: true },
    }),
    [2023, 2024, 2025, 2026, 2027, 2028].map((year) =>
      as('idris').asks(budgetLineDecider, gifts, {
        type: 'SetBudget',
        data: { lineId: gifts, year, amount: euros(150_000), basis: year < 2024 ? 'adopted' : 'estimate' },
      }),
    ),
  ),
];
