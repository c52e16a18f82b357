import { YearAmountBody } from '@app/gate';
import type { ApplicationRow } from '../project/application-list.projection.js';

/** One line of the dekkingsplan. */
export class PlanLineView {
  readonly category: string;
  readonly amounts: YearAmountBody[];
}

/** What is asked of one funder. */
export class FunderAskView {
  readonly funderId: string;
  readonly schemeId: string | null;
  readonly amounts: YearAmountBody[];
}

/** One shared application. */
export class ApplicationView {
  readonly id: string;
  readonly initiativeId: string;
  /** draft, submitted or withdrawn. */
  readonly status: string;
  readonly title: string;
  readonly theme: string;
  readonly summary: string | null;
  /** Plain date; null while a draft. */
  readonly submittedOn: string | null;
  readonly costs: PlanLineView[];
  readonly income: PlanLineView[];
  readonly asks: FunderAskView[];
  readonly gapReason: string | null;
  /** For If-Match. */
  readonly revision: number;
}

/** One page of applications. */
export class ApplicationsView {
  readonly rows: ApplicationView[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** The view of one row. */
export const applicationViewOf = ({ plan, asks, ...row }: ApplicationRow): ApplicationView => ({
  ...row,
  initiativeId: row.initiativeId ?? '',
  costs: plan.costs.map(lineOf),
  income: plan.income.map(lineOf),
  asks: asks.map(({ funderId, schemeId = null, amounts }) => ({ funderId, schemeId, amounts: [...amounts] })),
});

const lineOf = ({ category, amounts }: ApplicationRow['plan']['costs' | 'income'][number]): PlanLineView => ({
  category,
  amounts: [...amounts],
});
