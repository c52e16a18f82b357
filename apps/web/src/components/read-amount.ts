/** What someone typed as money: cents, or nothing yet, or something that cannot be read with certainty. */
export type ReadAmount = number | 'empty' | 'unreadable' | 'negative';

const grouped = /^\d{1,3}([. ,])\d{3}(?:\1\d{3})*$/;

/**
 * Reads an amount as people type it: `25.000`, `25.000,00`, `25000,5`, `12.50`, `€ 25.000,-`, `1,234.56`. Gives cents.
 * What could mean two things (`25.000.00`, `1,2345`) is unreadable rather than guessed.
 */
export const readAmount = (typed: string): ReadAmount => {
  const bare = typed
    .replace(/[\s\u00a0\u202f]+/g, '')
    .replace(/^(-?)(?:€|EUR)/i, '$1')
    .replace(/,[-–]+$/, '');
  if (bare === '') return 'empty';
  if (bare.startsWith('-')) return readAmount(bare.slice(1)) === 'unreadable' ? 'unreadable' : 'negative';
  if (/^\d+$/.test(bare)) return centsOf(bare, '');
  if (grouped.test(bare)) return centsOf(bare.replace(/[.,]/g, ''), '');
  return withFraction(bare);
};

const withFraction = (bare: string): ReadAmount => {
  const [, whole = '', mark, fraction = ''] = /^(.*)([.,])(\d{1,2})$/.exec(bare) ?? [];
  if (/^\d+$/.test(whole)) return centsOf(whole, fraction);
  const group = grouped.exec(whole)?.[1];
  return group && group !== mark ? centsOf(whole.replace(/[.,]/g, ''), fraction) : 'unreadable';
};

const centsOf = (whole: string, fraction: string): ReadAmount => {
  const amount = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return Number.isSafeInteger(amount) ? amount : 'unreadable';
};
