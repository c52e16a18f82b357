import type { Imported } from '../command/importing.js';
import { type Field, fields, type Mapping, mappingFor, required } from '../read/mapping.js';
import type { RowError } from '../rows/register-row.js';
import { rowsOf } from '../rows/rows-of.js';
import type { Upload } from './upload.js';

/** What one field of an award seems to be called in the file. */
export class ColumnGuessView {
  /** recipient, project, scheme, department, theme, year, periodicity, asked or awarded. */
  readonly field: string;
  /** Null when no column seems to hold it, or several do. */
  readonly heading: string | null;
  /** 1: its very name; 0.9: another name for it, or what it was last time; 0.5: a name within; 0: none. */
  readonly confidence: number;
  readonly required: boolean;
}

/** One bad cell. */
export class RowErrorView {
  /** As the spreadsheet shows it. */
  readonly rowNumber: number;
  readonly column: string;
  readonly value: string;
  /** empty, not-an-amount, not-whole-cents, below-zero, too-much, ambiguous, not-a-year, too-long. */
  readonly reason: string;
}

/** One row as it stands in the file. */
export class PreviewRowView {
  readonly rowNumber: number;
  readonly cells: string[];
}

/** A recipient of several awards of several departments; cents. */
export class CandidateView {
  readonly recipient: string;
  readonly awards: number;
  readonly departments: string[];
  readonly awarded: number;
}

/** How many rows would be, or were, recorded how. */
export class ChangesView {
  readonly new: number;
  readonly corrected: number;
  readonly unchanged: number;
  /** Registered, and no longer in the file: told, never withdrawn. */
  readonly gone: number;
}

/** What an import came to; amounts in cents. */
export class ImportResultView {
  readonly rows: number;
  readonly good: number;
  readonly bad: number;
  readonly awarded: number;
  readonly byTheme: ThemeView[];
  readonly unnamed: number;
  readonly nothingAwarded: number;
  readonly events: number;
  readonly changes: ChangesView;
  readonly gone: GoneRowView[];
  readonly candidates: CandidateView[];
  /** Names that may be one party; nobody has merged them. */
  readonly lookAlikes: string[][];
}

/** What was awarded for one theme, in cents. */
export class ThemeView {
  readonly theme: string;
  readonly awarded: number;
}

/** A row that was registered and is gone from the file. */
export class GoneRowView {
  readonly registerRowId: string;
  readonly year: number;
  readonly recipient: string;
  readonly scheme: string;
}

/** One import, from the reading of its file to its result. */
export class ImportView {
  readonly id: string;
  readonly funderId: string;
  readonly fileName: string;
  /** waiting, running, done or failed. */
  readonly state: string;
  /** Commands asked so far, and in all. */
  readonly asked: number;
  readonly of: number;
  /** The code of what broke it off. */
  readonly failure: string | null;
  readonly headings: string[];
  readonly columns: ColumnGuessView[];
  readonly preview: PreviewRowView[];
  readonly rows: number;
  /** The first hundred; all of them stand in errors.csv. */
  readonly errors: RowErrorView[];
  readonly errorCount: number;
  readonly result: ImportResultView | null;
}

const SHOWN = 100;
const PREVIEWED = 10;

/** What the person who sent the file sees of it. */
export const importViewOf = (upload: Upload): ImportView => {
  const { id, funderId, name, state, asked, of, failure, table, errors, imported } = upload;
  return {
    ...{ id, funderId, fileName: name, state, asked, of, failure },
    headings: [...(table?.headings ?? [])],
    columns: fields.map((field) => columnOf(upload, field)),
    preview: (table?.rows ?? [])
      .slice(0, PREVIEWED)
      .map(({ number, cells }) => ({ rowNumber: number, cells: cells.map(String) })),
    rows: table?.rows.length ?? imported?.result.rows ?? 0,
    errors: errors.slice(0, SHOWN).map(errorOf),
    errorCount: errors.length,
    result: imported && resultOf(imported),
  };
};

/** The bad rows by the columns as guessed; none while the guess is not complete. */
export const errorsByGuess = (table: NonNullable<Upload['table']>, remembered: Mapping): readonly RowError[] => {
  try {
    return rowsOf(table, mappingFor(table, {}, remembered)).errors;
  } catch {
    return [];
  }
};

const columnOf = ({ guesses, remembered, table }: Upload, field: Field): ColumnGuessView => {
  const before = remembered[field];
  const kept =
    before !== undefined && table?.headings.includes(before) ? { heading: before, confidence: 0.9 } : undefined;
  const { heading, confidence } = kept ?? guesses.found[field] ?? { heading: null, confidence: 0 };
  return { field, heading, confidence, required: required.includes(field) };
};

const errorOf = ({ rowNumber, column, value, reason }: RowError): RowErrorView => ({
  ...{ rowNumber, column, value: String(value), reason },
});

const resultOf = ({ result, changes, gone, lookAlikes, candidates }: Imported): ImportResultView => ({
  ...result,
  byTheme: Object.entries(result.byTheme).map(([theme, awarded]) => ({ theme, awarded })),
  changes,
  gone: [...gone],
  candidates: candidates.map((each) => ({ ...each, departments: [...each.departments] })),
  lookAlikes: lookAlikes.map((names) => [...names]),
});
