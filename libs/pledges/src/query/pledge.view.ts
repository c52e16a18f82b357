import { daysBetween, type IsoDate } from '@app/field';
import type { HelpRow } from '../project/help-list.projection.js';
import type { InstalmentRow, PledgeRow, PledgeYearRow } from '../project/pledge-list.projection.js';

/** One year of a pledge of money. */
export class PledgeYearView {
  readonly year: number;
  /** proviso, firm, paid, settled or lapsed. */
  readonly state: string;
  /** Euro cents. */
  readonly amount: number;
  /** Euro cents. */
  readonly paid: number;
  /** Plain date: the last day on which the proviso may be invoked (Awb 4:34). */
  readonly provisoUntil: string | null;
  /** Whether the accountability that is asked for the year was given. */
  readonly requirementMet: boolean;
}

/** One instalment of a pledge of money. */
export class InstalmentView {
  readonly instalmentId: string;
  readonly year: number;
  /** Euro cents. */
  readonly amount: number;
  /** date, phase or report. */
  readonly condition: string;
  /** Plain date; null while it is not due. */
  readonly payBefore: string | null;
}

/** One pledge of money. */
export class PledgeView {
  readonly id: string;
  readonly funderId: string;
  readonly initiativeId: string | null;
  readonly lineId: string | null;
  readonly legalForm: string;
  /** Plain date on which it was recorded. */
  readonly madeOn: string;
  readonly years: PledgeYearView[];
  readonly instalments: InstalmentView[];
}

/** One promise of help in kind, promised and delivered. */
export class HelpView {
  readonly id: string;
  readonly giverId: string;
  readonly initiativeId: string;
  /** time, space, permit, materials, knowledge or guarantee. */
  readonly kind: string;
  readonly description: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly year: number;
  /** Agreed value in euro cents; null when not valued. */
  readonly value: number | null;
  /** Plain date. */
  readonly dueOn: string;
  /** promised, reported, delivered or withdrawn. */
  readonly status: string;
  /** Plain date. */
  readonly deliveredOn: string | null;
  /** Days after the due date: until delivered, counted to today. */
  readonly daysLate: number;
}

/** All that was promised to, or by, one party. */
export class PledgesView {
  readonly money: PledgeView[];
  readonly help: HelpView[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** The view of one pledge of money. */
export const pledgeViewOf = ({ years, instalments, ...row }: PledgeRow): PledgeView => ({
  ...row,
  ...{ funderId: row.funderId ?? '', madeOn: row.madeOn ?? '' },
  years: years.map((each: PledgeYearRow) => ({ ...each })),
  instalments: instalments.map(instalmentOf),
});

/** The view of one promise of help: being late is computed from the due date and the day looked at. */
export const helpViewOf = (row: HelpRow, today: IsoDate): HelpView => ({
  ...row,
  ...{ giverId: row.giverId ?? '', initiativeId: row.initiativeId ?? '', dueOn: row.dueOn ?? '' },
  daysLate: lateOn(row, today),
});

const lateOn = ({ status, dueOn, daysLate }: HelpRow, today: IsoDate): number => {
  if (status === 'delivered' || status === 'withdrawn' || !dueOn) return daysLate;
  return Math.max(0, daysBetween(dueOn, today));
};

const instalmentOf = ({ instalmentId, year, amount, condition, payBefore }: InstalmentRow): InstalmentView => ({
  ...{ instalmentId, year, amount, condition: condition.kind, payBefore },
});
