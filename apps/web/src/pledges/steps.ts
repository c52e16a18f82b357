import type { PledgeView, PledgeYearView } from '../api/views.js';

/** What a funder can do with a pledge of money. */
export type Step = 'plan' | 'pay' | 'settle' | 'amend' | 'proviso';

type Roles = Readonly<{ decides: boolean; pays: boolean }>;

/** The years on which a step can be done. */
export const yearsFor = (step: Step, { years }: Pick<PledgeView, 'years'>): PledgeYearView[] =>
  years.filter(({ state, amount, paid }) => {
    if (step === 'proviso') return state === 'proviso';
    if (step === 'pay') return state === 'firm' && paid < amount;
    if (step === 'settle') return state === 'firm' || state === 'paid';
    return state === 'firm' || state === 'proviso';
  });

/** The steps that one may do now, by role and by what the years allow. */
export const stepsOf = (pledge: Pick<PledgeView, 'years'>, { decides, pays }: Roles): Step[] => {
  const may: Readonly<Record<Step, boolean>> = {
    ...{ plan: decides || pays, pay: pays, settle: decides, amend: decides, proviso: decides },
  };
  return (Object.keys(may) as Step[]).filter((step) => may[step] && yearsFor(step, pledge).length > 0);
};
