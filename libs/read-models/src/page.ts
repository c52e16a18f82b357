import type { Page } from '@app/event-sourcing';
import type { Kept } from './step.js';

/** How many rows a page has when nobody says. */
export const MOST_ROWS = 100;

/** The first `limit` of these rows; the cursor is the place of the last one, and only there when more follow. */
export const pageOf = (found: readonly Kept[], limit: number): Page<object> => {
  const rows = found.slice(0, limit);
  const next = found.length > limit ? rows.at(-1)?.first.toString() : undefined;
  return { rows: rows.map(({ row }) => row), ...(next && { next }) };
};
