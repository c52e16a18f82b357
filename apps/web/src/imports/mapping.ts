import type { ColumnGuessView } from '../api/views.js';

/** The heading of each field; null: this register does not have it. */
export type Mapping = Readonly<Record<string, string | null>>;

/** The columns as they were guessed. */
export const guessedIn = (columns: readonly ColumnGuessView[]): Mapping =>
  Object.fromEntries(columns.map(({ field, heading }) => [field, heading]));

/** The fields without which nothing can be read in, and that have no column yet. */
export const lackingIn = (columns: readonly ColumnGuessView[], mapping: Mapping): string[] =>
  columns.filter(({ field, required }) => required && !mapping[field]).map(({ field }) => field);
