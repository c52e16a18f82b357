import { type RowError, reasons } from './register-row.js';

const HEADINGS = {
  nl: ['regel', 'kolom', 'waarde', 'reden'],
  en: ['row', 'column', 'value', 'reason'],
} as const;

/** The bad rows as a spreadsheet reads them: semicolons, a byte order mark, and no cell that could run as a formula. */
export const errorsCsv = (errors: readonly RowError[], language: 'nl' | 'en' = 'nl'): string => {
  const lines = errors.map((error) => [error.rowNumber, error.column, error.value, reasons[error.reason][language]]);
  return `\ufeff${[HEADINGS[language], ...lines].map((line) => `${line.map(cellOf).join(';')}\r\n`).join('')}`;
};

// A spreadsheet runs what begins with = + - @ or a tab; an apostrophe before it makes it text.
const cellOf = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
