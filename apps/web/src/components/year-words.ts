import type { YearAmount } from '../api/views.js';
import { euros, listed } from '../language/format.js';

/** `2027: € 12.500 en 2028: € 10.000`. */
export const inWords = (amounts: readonly YearAmount[]): string =>
  listed(amounts.map(({ year, amount }) => `${year}: ${euros(amount)}`));
