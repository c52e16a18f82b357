import { budgetLineDecider } from '@app/budgets';
import type { Role } from '@app/event-sourcing';
import type { BudgetLineId } from '@app/field';
import { partyDecider } from '@app/parties';
import { partyIdOf } from '@app/policies';
import type { Sub } from './people.js';
import { as, on, type Script, type Who } from './script.js';
import { euros, idFor } from './words.js';

/** The municipality of the demo. */
export const veldermeer = partyIdOf('municipality', 'Gemeente Veldermeer');

/** The line that neighbourhoods are paid from. */
export const neighbourhoods: BudgetLineId = idFor('line/neighbourhoods');

const staff: readonly (readonly [Sub, readonly Role[]])[] = [
  ['hanneke', ['member', 'finance']],
  ['joris', ['member', 'accountHolder', 'reviewer']],
  ['fenna', ['member', 'decider', 'admin']],
];

/** The municipality, its people and its budget. */
export const municipality = (who: Who): Script => [
  on(
    '2023-01-09',
    as('operator').asks(partyDecider, veldermeer, {
      type: 'RegisterParty',
      data: { partyId: veldermeer, kind: 'municipality', name: 'Gemeente Veldermeer', identifiers: {} },
    }),
    staff.map(([sub, roles]) =>
      as('operator').asks(partyDecider, veldermeer, { type: 'AddMember', data: { personId: who(sub), roles } }),
    ),
  ),
  on(
    '2023-01-10',
    as('hanneke').asks(budgetLineDecider, neighbourhoods, {
      type: 'OpenLine',
      data: {
        ...{ lineId: neighbourhoods, ownerId: veldermeer, code: '6.1.02', name: 'Initiatieven in de buurt' },
        ...{ programme: 'Samen leven', taskField: '6.1', structural: true },
      },
    }),
    [2023, 2024, 2025, 2026, 2027, 2028].map((year) =>
      as('hanneke').asks(budgetLineDecider, neighbourhoods, {
        type: 'SetBudget',
        data: { lineId: neighbourhoods, year, amount: euros(240_000), basis: year < 2024 ? 'adopted' : 'estimate' },
      }),
    ),
  ),
];
