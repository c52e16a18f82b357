import { budgetLineDecider } from '@app/budgets';
import { cents, SystemClock } from '@app/field';
import { newIdFor } from '@app/gate';
import { pledgeDecider } from '@app/pledges';
import { between, oneOf } from '../plan/random.js';
import type { Move } from './move.js';
import { wish } from './wish.js';

/** What is left of a year's money each time it is lowered. */
const LEFT = 0.93;

/** What follows on an award: instalments, payments, less money, the end of a year; and what lines may spend. */
export const pledgeMoves: readonly Move[] = [
  {
    ...{ step: 'PlanInstalment@', weight: 5, after: ['ProposeAward@'], before: ['SettleYear@'] },
    wish: ({ dossier, funder, field, mark, random, by }) => {
      const condition = oneOf(random, [{ kind: 'date', on: new SystemClock().today() }, { kind: 'report' }] as const);
      const instalmentId = newIdFor(by, 'instalment');
      const data = { instalmentId, year: field.years[0], amount: cents(1_000 + mark), condition };
      return wish(pledgeDecider, dossier.pledgeOf(funder.id), { type: 'PlanInstalment', data }, 'instalmentId');
    },
  },
  {
    ...{ step: 'PayInstalment@', weight: 8, after: ['ProposeAward@'], before: ['SettleYear@'] },
    wish: ({ dossier, funder, field, mark }) => {
      const data = { year: field.years[0], amount: cents(1_000 + mark), paidOn: new SystemClock().today() };
      return wish(pledgeDecider, dossier.pledgeOf(funder.id), { type: 'PayInstalment', data });
    },
  },
  {
    ...{ step: 'AmendYear@', weight: 4, after: ['ProposeAward@'], before: ['SettleYear@'] },
    wish: ({ dossier, funder, field, random }) => {
      dossier.lowered += 1;
      const amount = cents(Math.floor(dossier.amount * LEFT ** dossier.lowered));
      const data = { year: oneOf(random, field.years), amount, ground: 'by-agreement' as const };
      return wish(pledgeDecider, dossier.pledgeOf(funder.id), { type: 'AmendYear', data });
    },
  },
  {
    ...{ step: 'SettleYear@', weight: 2, once: true, after: ['PayInstalment@'] },
    wish: ({ dossier, funder, field }) =>
      wish(pledgeDecider, dossier.pledgeOf(funder.id), { type: 'SettleYear', data: { year: field.years[0] } }),
  },
  {
    ...{ step: 'SetBudget', weight: 1.5, after: [] },
    wish: ({ funder, field, mark, random }) => {
      const [lineId, nth] = [oneOf(random, funder.lines), between(random, 0, 1)] as const;
      const basis = nth === 0 || random() < 0.02 ? 'adopted' : 'estimate';
      const data = {
        lineId,
        year: field.years[nth] as number,
        amount: cents(5_000_000 + 30_000 * mark),
        basis,
      } as const;
      return wish(budgetLineDecider, lineId, { type: 'SetBudget', data }, 'lineId');
    },
  },
];
