import { amountsTyped, badYears } from '../components/typed-years.js';
import { balanceOf, type Draft } from './draft.js';

type Kind = 'title' | 'theme' | 'summary' | 'unreadable' | 'nobody' | 'amount' | 'over';

/** One thing that keeps an application from being submitted, at the field where it can be mended. */
export type Lack = Readonly<{ at: string; lack: Kind; year?: number }>;

/** Everything that keeps a draft from being submitted; a gap is none, for it may be explained. */
export const lacks = (draft: Draft, years: readonly number[]): Lack[] => [
  ...aboutLacks(draft),
  ...unreadable(draft),
  ...askLacks(draft, years),
  ...balanceOf(draft, years)
    .filter(({ gap }) => gap < 0)
    .map(({ year }): Lack => ({ at: fieldIn(draft, year), lack: 'over', year })),
];

const aboutLacks = ({ about }: Draft): Lack[] =>
  (['title', 'theme', 'summary'] as const)
    .filter((field) => about[field].trim().length < (field === 'summary' ? 1 : 2))
    .map((field) => ({ at: field, lack: field }));

const unreadable = ({ plan, asks }: Draft): Lack[] => {
  const lines = [
    ...plan.costs.map(({ category, typed }) => ({ id: `costs-${category}`, typed })),
    ...plan.income.map(({ category, typed }) => ({ id: `income-${category}`, typed })),
    ...asks.map(({ funderId, typed }) => ({ id: `asks-${funderId}`, typed })),
  ];
  return lines.flatMap(({ id, typed }) =>
    badYears(typed).map((year): Lack => ({ at: `${id}-${year}`, lack: 'unreadable', year })),
  );
};

// An amount that cannot be read is told of already.
const askLacks = ({ asks }: Draft, [first]: readonly number[]): Lack[] => {
  if (asks.length === 0) return [{ at: 'asks-add', lack: 'nobody' }];
  return asks
    .filter(({ typed }) => amountsTyped(typed).length + badYears(typed).length === 0)
    .map(({ funderId }) => ({ at: `asks-${funderId}-${first}`, lack: 'amount' }));
};

// Asking less is what mends a year that is covered twice.
const fieldIn = ({ asks }: Draft, year: number): string => {
  const asked = asks.find(({ typed }) => typed[year]);
  return asked ? `asks-${asked.funderId}-${year}` : 'asks-add';
};
