import { between, oneOf, type Random } from '../../../faults/plan/random.js';
import type { Row } from './recorded.js';

/** A digit of hexadecimal that is another one. */
export const otherDigit = (random: Random, digit: string): string =>
  (Number.parseInt(digit, 16) ^ between(random, 1, 15)).toString(16);

/** The text with one sign changed; a sign that is none when it is empty. */
export const otherSign = (random: Random, text: string): string => {
  const at = between(random, 0, text.length - 1);
  return `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ oneOf(random, [1, 2, 4, 8, 16]))}${text.slice(at + 1)}`;
};

/** The text with one of its hexadecimal digits changed. */
export const otherHex = (random: Random, text: string): string => {
  const digits = [...text].flatMap((sign, at) => (/[0-9a-f]/.test(sign) ? [at] : []));
  const at = oneOf(random, digits);
  return `${text.slice(0, at)}${otherDigit(random, text[at] as string)}${text.slice(at + 1)}`;
};

/** The number with one of its bits changed. */
export const otherBit = (random: Random, number: number): number => number ^ (1 << between(random, 0, 29));

/** An instant that is up to three years before or after. */
export const otherMoment = (random: Random, instant: string): string => {
  const shift = between(random, 1, 100_000_000_000) * oneOf(random, [-1, 1]);
  return new Date(Date.parse(instant) + shift).toISOString();
};

/** The last event of a stream at or after a position: taking it away leaves every revision in order. */
export const lastOfItsStream = (random: Random, rows: readonly Row[], from: number): Row => {
  const last = new Map(rows.map((row) => [row.stream, row]));
  return oneOf(
    random,
    [...last.values()].filter(({ position }) => position >= from),
  );
};
