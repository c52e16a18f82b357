import { daysBetween, type IsoDate } from '@app/field';
import type { HelpInKindRow } from '../project/help-in-kind.projection.js';

/** One promise of help in kind. */
export class YearMatrixHelpView {
  readonly helpId: string;
  /** Who gives. */
  readonly partyId: string;
  readonly year: number;
  /** time, space, permit, materials, knowledge or guarantee. */
  readonly kind: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  /** Agreed value in euro cents; null when not valued. */
  readonly value: number | null;
  /** promised or delivered. */
  readonly state: string;
  /** Plain date. */
  readonly dueOn: string;
  /** Plain date; null while it is not there. */
  readonly deliveredOn: string | null;
  /** Days late, when delivered or on the day looked at; zero in time. */
  readonly daysLate: number;
}

/** The promise as it stood at the end of a day: none or one; a withdrawn one is none. */
export const helpKnownOn = (asOf: IsoDate, row: HelpInKindRow): YearMatrixHelpView[] => {
  const { helpId, giverId, year, kind, quantity, unit, value, dueOn, pledgedOn } = row;
  if (!giverId || !dueOn || !isBy(asOf, pledgedOn) || isBy(asOf, row.withdrawnOn)) return [];
  const deliveredOn = isBy(asOf, row.confirmedOn) ? row.deliveredOn : null;
  const daysLate = Math.max(0, daysBetween(dueOn, deliveredOn ?? asOf));
  const state = deliveredOn ? 'delivered' : 'promised';
  return [{ helpId, partyId: giverId, year, kind, quantity, unit, value, state, dueOn, deliveredOn, daysLate }];
};

const isBy = (asOf: IsoDate, day: IsoDate | null): boolean => day !== null && day <= asOf;
