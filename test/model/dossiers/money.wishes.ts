import { applicationDecider } from '@app/applications';
import { budgetLineDecider } from '@app/budgets';
import { registerMappingDecider, registerRowDecider } from '@app/imports';
import { amendGrounds, helpDecider, pledgeDecider } from '@app/pledges';
import { reviewDecider } from '@app/reviews';
import { schemeDecider } from '@app/schemes';
import fc from 'fast-check';
import { amount, amounts, day, either, just, one, past, sealed, upTo, type Wishes, wishes, year } from './wishes.js';

const funders = ['town', 'fund'];
const applications = ['a1', 'a2', 'a3', 'a4'];
const reviews = applications.flatMap((application) => funders.map((funder) => `${application}_${funder}`));
const text = fc.constant('Groen');
// Most are paid on a day that has been: the other grounds to refuse are to be met as well.
const payment = fc.record({
  year,
  amount,
  paidOn: fc.oneof({ arbitrary: past, weight: 5 }, { arbitrary: day, weight: 1 }),
});
const condition = fc.oneof(
  fc.record({ kind: fc.constant('date' as const), on: day }),
  fc.constant({ kind: 'phase' as const, phase: 'start' }),
  fc.constant({ kind: 'report' as const }),
  fc.constant({ kind: 'report' as const }),
);
const lines = <Category extends string>(...categories: Category[]) =>
  fc.array(fc.record({ category: fc.constantFrom(...categories), amounts }), { maxLength: 2 });

/** What may be asked of whatever holds money. */
export const moneyWishes: readonly Wishes[] = [
  wishes(applicationDecider, applications, (id) => ({
    StartApplication: fc.record({
      applicationId: just(id),
      initiativeId: one('garden', 'fund'),
      title: text,
      theme: text,
    }),
    DescribeApplication: fc.record({ title: text, theme: text, summary: sealed }),
    PlanCover: fc.record({ costs: lines('activities', 'materials'), income: lines('own-money', 'sales') }),
    AskFunders: fc.record({
      asks: fc.array(fc.record({ funderId: one('town', 'fund'), amounts }), { maxLength: 2 }),
    }),
    SubmitApplication: fc.record({ gapReason: sealed }, { requiredKeys: [] }),
    WithdrawApplication: fc.constant({}),
  })),
  wishes(reviewDecider, reviews, () => ({
    DeclareNoConflict: fc.constant({}),
    GiveScore: fc.record({ criterion: one('a', 'b'), points: fc.integer({ min: 1, max: 5 }), reason: sealed }),
    ShowPosition: fc.record({ position: fc.constantFrom('interested', 'intends', 'not-for-us') }),
    ProposeAward: fc.record({
      lineId: one('green', 'ward', 'gift'),
      legalForm: fc.constant('subsidy'),
      amounts,
      reason: sealed,
    }),
    WithdrawProposal: fc.constant({}),
    DeclineApplication: fc.record({ reason: sealed }),
  })),
  wishes(budgetLineDecider, ['green', 'ward', 'gift', 'other'], (id) => ({
    OpenLine: fc.record({ lineId: just(id), ownerId: one(...funders), code: text, name: text, structural: either }),
    SetBudget: fc.record({
      lineId: just(id),
      year,
      amount: upTo(40),
      basis: fc.constantFrom('adopted', 'estimate'),
    }),
    SetCeiling: fc.record({ schemeId: one('scheme', 'none'), year, amount }),
  })),
  wishes(pledgeDecider, [...reviews, 'row'], () => ({
    AmendYear: fc.record({
      year,
      amount: upTo(12),
      ground: fc.constantFrom(...amendGrounds),
    }),
    InvokeProviso: fc.record({ year, reason: sealed }),
    PlanInstalment: fc.record({ instalmentId: one('i1', 'i2'), year, amount, condition }),
    PayInstalment: fc.oneof(
      { arbitrary: payment, weight: 5 },
      {
        arbitrary: fc.tuple(payment, one('i1', 'i2')).map(([of, instalmentId]) => ({ ...of, instalmentId })),
        weight: 1,
      },
    ),
    SettleYear: fc.record({ year }),
  })),
  wishes(helpDecider, ['h1', 'h2'], (id) => ({
    PledgeHelp: fc.record({
      ...{ helpId: just(id), giverId: one('town', 'nobody'), initiativeId: one('garden', 'nobody'), year },
      ...{ value: fc.option(amount), applicationId: one('a1', 'a4'), kind: fc.constantFrom('time', 'space') },
      ...{ description: sealed, dueOn: day },
    }),
    ReportDelivery: fc.record({ deliveredOn: day }),
    ConfirmDelivery: fc.record({ deliveredOn: day }),
    WithdrawHelp: fc.record({ reason: sealed }),
  })),
  wishes(schemeDecider, ['scheme'], (id) => ({
    PublishScheme: fc.record({
      ...{ schemeId: just(id), funderId: one(...funders), name: one('Groen', 'Buurt'), regime: fc.constant('awb') },
      decisionTermWeeks: fc.option(fc.integer({ min: 1, max: 20 })),
    }),
    ChangeDecisionTerm: fc.record({ weeks: fc.integer({ min: 1, max: 20 }) }),
  })),
  wishes(registerRowDecider, ['row'], (id) => ({
    RegisterAward: fc.record({
      ...{ registerRowId: just(id), funderId: just('town'), schemeId: just('scheme'), recipientId: fc.constant(null) },
      ...{ department: text, year: fc.constant(2026), project: fc.constant(null), theme: text, periodicity: text },
      ...{ asked: fc.constant(null), awarded: upTo(12) },
    }),
  })),
  wishes(registerMappingDecider, ['town'], () => ({
    RememberMapping: fc.record({ funderId: just('town'), mapping: fc.record({ year: one('Jaar', 'Boekjaar') }) }),
  })),
];
