import type { AskBody } from '../api/paths.js';
import type { ApplicationView, YearAmount } from '../api/views.js';
import { readAmount } from '../components/read-amount.js';
import { amountsTyped, badYears, type Typed, typedOf } from '../components/typed-years.js';

type Plan = AskBody<'/applications/{id}/_plan-cover'>;

export type CostCategory = Plan['costs'][number]['category'];
export type IncomeCategory = Plan['income'][number]['category'];

/** What each part of a draft is sent as; amounts in cents per year. */
export type Bodies = Readonly<{
  about: AskBody<'/applications/{id}/_describe-application'>;
  plan: Plan;
  asks: AskBody<'/applications/{id}/_ask-funders'>;
}>;

/** The parts of a draft, each saved by itself. */
export const parts = ['about', 'plan', 'asks'] as const;
export type Part = (typeof parts)[number];

/** One line of the cover plan as typed. */
export type TypedLine<Category> = Readonly<{ category: Category; typed: Typed }>;

/** What is asked of one funder as typed; an empty scheme is none. */
export type TypedAsk = Readonly<{ funderId: string; schemeId: string; typed: Typed }>;

/** An application as it stands on the screen: all that was typed, whether or not it can be sent already. */
export type Draft = Readonly<{
  about: Readonly<{ title: string; theme: string; summary: string }>;
  plan: Readonly<{ costs: readonly TypedLine<CostCategory>[]; income: readonly TypedLine<IncomeCategory>[] }>;
  asks: readonly TypedAsk[];
}>;

/** A draft out of what the api keeps. */
export const draftOf = ({ title, theme, summary, costs, income, asks }: ApplicationView): Draft =>
  typedFrom({
    about: { title, theme, ...(summary ? { summary } : {}) },
    plan: { costs, income } as Plan,
    asks: { asks: asks.map(({ schemeId, ...ask }) => ({ ...ask, ...(schemeId ? { schemeId } : {}) })) },
  });

/** A draft out of what was sent. */
export const typedFrom = ({ about, plan, asks: { asks } }: Bodies): Draft => ({
  about: { ...about, summary: about.summary ?? '' },
  plan: { costs: plan.costs.map(typedLine), income: plan.income.map(typedLine) },
  asks: asks.map(({ funderId, schemeId = '', amounts }) => ({ funderId, schemeId, typed: typedOf(amounts) })),
});

/** What can be sent of a draft: amounts that cannot be read stay behind on the screen. */
export const bodiesOf = ({ about: { title, theme, summary }, plan, asks }: Draft): Bodies => ({
  about: { title: title.trim(), theme: theme.trim(), ...(summary.trim() ? { summary } : {}) },
  plan: { costs: plan.costs.map(lineOf), income: plan.income.map(lineOf) },
  asks: {
    asks: asks.map(({ funderId, schemeId, typed }) => ({
      ...{ funderId, amounts: amountsTyped(typed), ...(schemeId ? { schemeId } : {}) },
    })),
  },
});

const typedLine = <Category>({ category, amounts }: { category: Category; amounts: YearAmount[] }) => ({
  ...{ category, typed: typedOf(amounts) },
});

const lineOf = <Category>({ category, typed }: TypedLine<Category>): { category: Category; amounts: YearAmount[] } => ({
  ...{ category, amounts: amountsTyped(typed) },
});

/** Whether everything typed in a part is in what is sent. */
export const isWhole = ({ about, plan, asks }: Draft, part: Part): boolean => {
  if (part === 'about') return about.title.trim().length >= 2 && about.theme.trim().length >= 2;
  const lines = part === 'asks' ? asks : [...plan.costs, ...plan.income];
  return lines.every(({ typed }) => badYears(typed).length === 0);
};

/** Whether a part may be sent: what an application is called is asked from the start, the rest may be half empty. */
export const maySend = (draft: Draft, part: Part): boolean => part !== 'about' || isWhole(draft, 'about');

/** Whether two parts say the same. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One year of the cover plan, in cents. `gap`: costs less all cover; below zero it is covered twice. */
export type BalanceYear = Readonly<{ year: number; costs: number; income: number; asked: number; gap: number }>;

/** Costs and cover of each year, as far as they can be read. */
export const balanceOf = ({ plan, asks }: Draft, years: readonly number[]): BalanceYear[] =>
  years.map((year) => {
    const [costs, income, asked] = [plan.costs, plan.income, asks].map((lines) => sumIn(lines, year)) as [
      ...[number, number, number],
    ];
    return { year, costs, income, asked, gap: costs - income - asked };
  });

const sumIn = (lines: readonly Readonly<{ typed: Typed }>[], year: number): number =>
  lines.reduce((sum, { typed }) => {
    const amount = readAmount(typed[year] ?? '');
    return sum + (typeof amount === 'number' ? amount : 0);
  }, 0);

/** The years a draft is about, without a gap: those with an amount and those added; at least three, from `first` on while none has one. */
export const yearsOf = ({ plan, asks }: Draft, first: number, added: readonly number[] = []): number[] => {
  const typed = [...plan.costs, ...plan.income, ...asks].flatMap((line) => Object.keys(line.typed).map(Number));
  const from = Math.min(...(typed.length > 0 ? typed : [first]), ...added);
  const named = [...typed, ...added, from + 2];
  return Array.from({ length: Math.max(...named) - from + 1 }, (_, index) => from + index);
};
