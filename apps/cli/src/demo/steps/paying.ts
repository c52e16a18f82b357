import { type ApplicationId, isoDate, type PledgeId } from '@app/field';
import { type InstalmentCondition, pledgeDecider } from '@app/pledges';
import { reviewOf } from '@app/policies';
import { type DemoParty, memberWith } from '../parties/parties.js';
import type { Sub } from '../people.js';
import { type Act, as, on, type Script } from '../script.js';
import { euros, idFor, personal } from './words.js';

/** One instalment of so many whole euros: due on a date or when something happens, and paid on a date or not yet. */
export type Term = Readonly<{
  year: number;
  amount: number;
  due: string | Exclude<InstalmentCondition, { kind: 'date' }>;
  paid?: string;
}>;

/** The pledge that one funder's award of one application became. */
export const paying = (applicationId: ApplicationId, funder: DemoParty) => {
  const [finance, decider] = [memberWith(funder, 'finance'), memberWith(funder, 'decider')];
  const pledgeId = reviewOf(applicationId, funder.partyId) as string as PledgeId;
  const settles = (year: number): Act =>
    as(decider).asks(pledgeDecider, pledgeId, { type: 'SettleYear', data: { year } });
  return {
    /** Agrees the instalments on a day, and pays them. */
    inTerms: (agreed: string, ...terms: readonly Term[]): Script => {
      const planned = terms.map((term, nth) => ({
        term,
        instalmentId: idFor<string>(`term/${pledgeId}/${agreed}/${nth}`),
      }));
      return [
        on(
          agreed,
          planned.map(({ term: { year, amount, due }, instalmentId }) =>
            as(finance).asks(pledgeDecider, pledgeId, {
              type: 'PlanInstalment',
              data: { instalmentId, year, amount: euros(amount), condition: conditionOf(due) },
            }),
          ),
        ),
        ...planned.flatMap(({ term: { year, amount, paid }, instalmentId }) =>
          paid ? [on(paid, pays(finance, pledgeId, { instalmentId, year, amount, paid }))] : [],
        ),
      ];
    },
    /** Settles years (vaststelling): what was paid stays, the rest is free again. */
    settled: (day: string, ...years: readonly number[]): Script => [on(day, years.map(settles))],
    /** Invokes the proviso in time: the council did not give the money. */
    invokes: (day: string, year: number, reason: string): Script => [
      on(
        day,
        as(decider).asks(pledgeDecider, pledgeId, { type: 'InvokeProviso', data: { year, reason: personal(reason) } }),
      ),
    ],
  };
};

const conditionOf = (due: Term['due']): InstalmentCondition =>
  typeof due === 'string' ? { kind: 'date', on: isoDate(due) } : due;

type Payment = Readonly<{ instalmentId: string; year: number; amount: number; paid: string }>;

const pays = (finance: Sub, pledgeId: PledgeId, { amount, paid, ...of }: Payment): Act =>
  as(finance).asks(pledgeDecider, pledgeId, {
    type: 'PayInstalment',
    data: { ...of, amount: euros(amount), paidOn: isoDate(paid) },
  });
