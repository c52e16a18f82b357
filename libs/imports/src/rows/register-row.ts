import type { Cents } from '@app/field';
import type { Flaw } from '../read/amounts.js';
import type { Cell } from '../read/table.js';

/** What of an award may be corrected later; amounts in cents, `asked` null when the register does not say. */
export type AwardContent = Readonly<{ theme: string; periodicity: string; asked: Cents | null; awarded: Cents }>;

/** Which award a row tells of, within one funder's register; texts exactly as written, '' where the register is silent. */
export type AwardKey = Readonly<{
  year: number;
  scheme: string;
  department: string;
  /** Null for a natural person and for who is not named. */
  recipient: string | null;
  project: string;
}>;

/** One good row of a register. */
export type RegisterRow = AwardKey & AwardContent & Readonly<{ rowNumber: number }>;

/** Why a cell is no good. */
export type RowFlaw = Flaw | 'too-long';

/** What is wrong with one row: where, what it says, and why it cannot be taken. */
export type RowError = Readonly<{ rowNumber: number; column: string; value: Cell; reason: RowFlaw }>;

/** The reasons in words, for people. */
export const reasons: Readonly<Record<RowFlaw, Readonly<{ nl: string; en: string }>>> = {
  empty: { nl: 'leeg, maar nodig', en: 'empty, but needed' },
  'not-an-amount': { nl: 'geen bedrag', en: 'not an amount' },
  'not-whole-cents': { nl: 'geen hele centen', en: 'not whole cents' },
  'below-zero': { nl: 'lager dan nul', en: 'below zero' },
  'too-much': { nl: 'hoger dan 10 miljard euro', en: 'more than 10 billion euros' },
  ambiguous: {
    nl: 'niet duidelijk of dit een duizendtal of een decimaal is; schrijf het met centen',
    en: 'could be thousands or decimals; write it with cents',
  },
  'not-a-year': { nl: 'geen jaar van 1990 tot en met 2100', en: 'not a year from 1990 to 2100' },
  'too-long': { nl: 'te lang', en: 'too long' },
};
