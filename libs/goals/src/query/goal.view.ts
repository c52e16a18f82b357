import type { GoalRow } from '../project/goal-list.projection.js';

/** One goal. */
export class GoalView {
  readonly id: string;
  readonly ownerId: string;
  readonly title: string;
  readonly theme: string;
  readonly taskField: string | null;
  /** Plain date. */
  readonly from: string;
  /** Plain date. */
  readonly to: string;
  readonly wanted: string;
  readonly offered: string;
  /** The initiatives that work at it. */
  readonly linked: string[];
}

/** One page of goals. */
export class GoalsView {
  readonly rows: GoalView[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** The views of the rows that were published. */
export const goalViewsOf = ({ id, published, linked }: GoalRow): GoalView[] => {
  if (!published) return [];
  const { ownerId, title, theme, taskField = null, from, to, wanted, offered } = published;
  return [{ id, ownerId, title, theme, taskField, from, to, wanted, offered, linked: [...linked] }];
};
