import type { AskBody } from '../api/paths.js';
import type { Problem } from '../api/problem.js';
import { readAmount } from '../components/read-amount.js';
import type { Draft } from './draft.js';

type Of = Readonly<{ initiativeId: string; coproductionId: string }>;

/** What is shared of a report: the day of a visit or conversation, and the money only where it is asked. */
export const sentOf = (
  of: Of,
  { kind, year, happened, happenedOn, spent }: Draft,
  asksMoney: boolean,
): AskBody<'/reports'> => {
  const amount = readAmount(spent);
  return {
    ...{ ...of, kind, year, happened },
    ...(kind === 'report' ? {} : { happenedOn }),
    ...(asksMoney && typeof amount === 'number' ? { spent: amount } : {}),
  };
};

/** Whether a refusal says that the money line is asked, or is not; null when it says neither. */
export const asksCosts = (problem: Pick<Problem, 'code'> | null): boolean | null => {
  if (problem?.code === 'report/money-line-needed') return true;
  return problem?.code === 'report/money-line-not-asked' ? false : null;
};
