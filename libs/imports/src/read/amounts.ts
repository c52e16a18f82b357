import { type Cents, cents } from '@app/field';
import type { Cell } from './table.js';

/** Why an amount or a year cannot be taken as it stands. */
export type Flaw =
  | 'empty'
  | 'not-an-amount'
  | 'not-whole-cents'
  | 'below-zero'
  | 'too-much'
  | 'ambiguous'
  | 'not-a-year';

/** Cents, or why not. */
export type AmountRead = Readonly<{ cents: Cents } | { flaw: Flaw }>;

/**
 * What a column shows of how it writes money. Money has two decimals at most, so `1.234` and `1,234` are
 * thousands, unless the same column elsewhere uses that sign for its decimals in a way that says otherwise:
 * then the cell is ambiguous, and refused rather than guessed.
 */
export type AmountStyle = Readonly<{ dotIsDecimal: boolean; commaIsDecimal: boolean }>;

/** 10^12 cents: ten billion euros, beyond which an amount is a mistake. */
const MOST = 1_000_000_000_000n;

/** How a column writes money, from all its cells. */
export const styleOf = (column: readonly Cell[]): AmountStyle => {
  const bare = column.filter((cell) => typeof cell === 'string').map(bareOf);
  const dotIsDecimal = bare.some(saysDotIsDecimal);
  // Dutch unless the column says otherwise: beside `15.000` a `1,234` is in doubt.
  const dutch = !dotIsDecimal && bare.some((each) => isOneGroup(each) && each.includes('.'));
  return { dotIsDecimal, commaIsDecimal: dutch || bare.some(saysCommaIsDecimal) };
};

/** Whole cents of a cell: `€ 15.000`, `15.000,00`, `10358.00`, `1.234.567`, `€ 25.000,-`, numbers; else the flaw. */
export const amountOf = (cell: Cell, style: AmountStyle): AmountRead => {
  const bare = typeof cell === 'number' ? plain(cell) : bareOf(cell);
  if (bare === '') return { flaw: 'empty' };
  const parts = partsOf(bare, typeof cell === 'number' ? numbers : style);
  return 'flaw' in parts ? parts : centsOf(parts);
};

/** A number has a decimal point, and no thousands. */
const numbers: AmountStyle = { dotIsDecimal: true, commaIsDecimal: false };

type Parts = Readonly<{ negative: boolean; whole: string; decimals: string }>;

// Without the euro, blanks of every width, `,-` for no cents; brackets and a minus behind are a minus before.
const bareOf = (cell: Cell): string => {
  const bare = String(cell)
    .replace(/€|eur(os|o)?/gi, '')
    .replace(/[\s\u2007\u202f]/g, '')
    .replace(/[\u2012-\u2015\u2212]/g, '-')
    .replace(/[.,][-=]{1,2}$/, '');
  return bare.replace(/^\((.+)\)$/, '-$1').replace(/^([^-].*)-$/, '-$1');
};

// Never `1e21` or `1e-7`: what is too much must say so, and what is not whole cents too.
const plain = (amount: number): string => {
  if (Number.isInteger(amount)) return BigInt(amount).toString();
  return String(amount).includes('e') ? amount.toFixed(20) : String(amount);
};

const saysDotIsDecimal = (bare: string): boolean =>
  /,\d{3}.*\.\d*$/.test(bare) ||
  /^-?\d{1,3}(,\d{3}){2,}$/.test(bare) ||
  /^-?(\d*\.\d{4,}|\d{4,}\.\d{3}|0\.\d{3})$/.test(bare);

const saysCommaIsDecimal = (bare: string): boolean =>
  /\.\d{3}.*,\d*$/.test(bare) ||
  /^-?\d{1,3}(\.\d{3}){2,}$/.test(bare) ||
  /^-?(\d*,\d{4,}|\d{4,},\d{3}|0,\d{3})$/.test(bare);

const partsOf = (text: string, style: AmountStyle): Parts | { flaw: Flaw } => {
  const negative = text.startsWith('-');
  const bare = text.replace(/^[-+]/, '');
  if (style !== numbers && isOneGroup(bare)) return groupOf(bare, negative, style);
  const mark = decimalMarkOf(bare);
  const [whole = '', decimals = ''] = mark === '' ? [bare] : splitAt(bare, bare.lastIndexOf(mark));
  if (!isWhole(whole, mark) || !/^\d*$/.test(decimals)) return { flaw: 'not-an-amount' };
  return { negative, whole: whole.replace(/[.,']/g, ''), decimals };
};

/** `1.234` or `1,234`: one mark, three digits behind it, no leading zero. */
const isOneGroup = (bare: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare);

const groupOf = (bare: string, negative: boolean, style: AmountStyle): Parts | { flaw: Flaw } => {
  const decimal = bare.includes('.') ? style.dotIsDecimal : style.commaIsDecimal;
  return decimal ? { flaw: 'ambiguous' } : { negative, whole: bare.replace(/[.,]/, ''), decimals: '' };
};

// The last mark is the decimal one, unless it comes more than once: then all of them part thousands.
const decimalMarkOf = (bare: string): string => {
  const last = /[.,](?=[^.,]*$)/.exec(bare)?.[0] ?? '';
  return last !== '' && bare.split(last).length > 2 ? '' : last;
};

const splitAt = (text: string, at: number): readonly [string, string] => [text.slice(0, at), text.slice(at + 1)];

const isWhole = (whole: string, mark: string): boolean => {
  if (/^\d+$/.test(whole)) return true;
  if (whole === '') return mark !== '';
  return ['.', ',', "'"].some((each) => each !== mark && isGrouped(whole, each));
};

const isGrouped = (whole: string, mark: string): boolean => {
  const [first = '', ...groups] = whole.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
};

const centsOf = ({ negative, whole, decimals }: Parts): AmountRead => {
  if (`${whole}${decimals}` === '') return { flaw: 'not-an-amount' };
  if (/[1-9]/.test(decimals.slice(2))) return { flaw: 'not-whole-cents' };
  const amount = BigInt(`${whole || '0'}${decimals.slice(0, 2).padEnd(2, '0')}`);
  if (amount > MOST) return { flaw: 'too-much' };
  return negative && amount > 0n ? { flaw: 'below-zero' } : { cents: cents(Number(amount)) };
};

/** A calendar year from 1990 to 2100, or that it is none. */
export const yearOf = (cell: Cell): Readonly<{ year: number } | { flaw: Flaw }> => {
  const text = String(cell).trim();
  if (text === '') return { flaw: 'empty' };
  const year = /^\d{4}(\.0+)?$/.test(text) ? Number.parseInt(text, 10) : 0;
  return year >= 1990 && year <= 2100 ? { year } : { flaw: 'not-a-year' };
};
