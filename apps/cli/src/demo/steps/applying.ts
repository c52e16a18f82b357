import { applicationDecider, type CostCategory, type IncomeCategory, type PlanLine } from '@app/applications';
import type { ApplicationId, PartyId, SchemeId } from '@app/field';
import type { Sub } from '../people.js';
import { type Act, as } from '../script.js';
import { type Euros, personal, perYear } from './words.js';

/** What is asked of one funder, in whole euros per year. */
export type Asked = Readonly<{ funderId: PartyId; schemeId?: SchemeId; amounts: Euros }>;

/** One shared application, its dekkingsplan in whole euros per year. */
export type Applying = Readonly<{
  applicationId: ApplicationId;
  initiativeId: PartyId;
  title: string;
  theme: string;
  summary: string;
  costs: Readonly<Partial<Record<CostCategory, Euros>>>;
  income: Readonly<Partial<Record<IncomeCategory, Euros>>>;
  asked: readonly Asked[];
}>;

/** A draft with its dekkingsplan, and with what is asked of whom as far as that is known. */
export const drafts = (by: Sub, { applicationId, initiativeId, title, theme, ...plan }: Applying): readonly Act[] => {
  const { summary, costs, income, asked } = plan;
  const { asks } = as(by);
  return [
    asks(applicationDecider, applicationId, {
      type: 'StartApplication',
      data: { applicationId, initiativeId, title, theme },
    }),
    asks(applicationDecider, applicationId, {
      type: 'DescribeApplication',
      data: { title, theme, summary: personal(summary) },
    }),
    asks(applicationDecider, applicationId, {
      type: 'PlanCover',
      data: { costs: linesOf(costs), income: linesOf(income) },
    }),
    ...(asked.length > 0 ? [asksOf(by, applicationId, asked)] : []),
  ];
};

/** Signs what was drafted, with the reason for what nobody covers yet, if anything. */
export const submits = (by: Sub, { applicationId }: Applying, gapReason?: string): Act =>
  as(by).asks(applicationDecider, applicationId, {
    type: 'SubmitApplication',
    data: gapReason ? { gapReason: personal(gapReason) } : {},
  });

const asksOf = (by: Sub, applicationId: ApplicationId, asked: readonly Asked[]): Act =>
  as(by).asks(applicationDecider, applicationId, {
    type: 'AskFunders',
    data: { asks: asked.map(({ amounts, ...of }) => ({ ...of, amounts: perYear(amounts) })) },
  });

const linesOf = <Category extends string>(
  lines: Readonly<Partial<Record<Category, Euros>>>,
): readonly PlanLine<Category>[] =>
  (Object.entries(lines) as [Category, Euros][]).map(([category, amounts]) => ({
    category,
    amounts: perYear(amounts),
  }));
