import { useState } from 'react';
import type { AskBody } from '../api/paths.js';
import type { ColumnGuessView, ImportView } from '../api/views.js';

/** Which heading holds which field; an empty heading: this register does not have it. */
export type Mapping = Readonly<Record<string, string>>;

/** How sure a guess is, in three words. */
export type Sureness = 'sure' | 'likely' | 'none';

/** What the columns seem to be, as a mapping to begin with. */
export const guessedIn = ({ columns }: Pick<ImportView, 'columns'>): Mapping =>
  Object.fromEntries(columns.map(({ field, heading }) => [field, heading ?? '']));

/** A guess by name is sure, one by a part of a name is likely. */
export const surenessOf = ({ heading, confidence }: Pick<ColumnGuessView, 'heading' | 'confidence'>): Sureness => {
  if (!heading || confidence === 0) return 'none';
  return confidence >= 0.9 ? 'sure' : 'likely';
};

/** The required fields that have no column. */
export const missingIn = (columns: readonly ColumnGuessView[], mapping: Mapping): readonly string[] =>
  columns.filter(({ field, required }) => required && !mapping[field]).map(({ field }) => field);

type Body = NonNullable<NonNullable<AskBody<'/imports/{id}/_run'>>['mapping']>;

/** The mapping as the api takes it: every field is said, those without a column as absent. */
export const saidOf = (mapping: Mapping): Body =>
  Object.fromEntries(Object.entries(mapping).map(([field, heading]) => [field, heading || null]));

/** The field of the form that shows what is wrong with a field of the register. */
export const fieldIdOf = (at: string): string => at.replace(/^mapping\./, 'mapping-');

/** The mapping being confirmed, and with which one it was last looked what would change. */
export const useMapping = (view: ImportView) => {
  const [mapping, setMapping] = useState(() => guessedIn(view));
  const [tried, setTried] = useState<Mapping | null>(null);
  return { mapping, setMapping, isTried: tried === mapping && view.result !== null, trying: () => setTried(mapping) };
};
