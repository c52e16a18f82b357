import { type IsoDate, isoDate } from './iso-date.js';

const DAY = 86_400_000;

/** The date this many days later (or earlier, when negative). */
export const daysAfter = (date: IsoDate, days: number): IsoDate =>
  isoDate(new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10));

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Easter Sunday of a Gregorian year (Meeus/Jones/Butcher). */
export const easterOf = (year: number): IsoDate => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return isoDate(`${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`);
};

/** Days that are no working day for legal terms (Algemene termijnenwet art. 3), Good Friday among them. */
export const isRecognisedHoliday = (date: IsoDate): boolean => {
  const year = Number(date.slice(0, 4));
  return fixedHolidays(year).includes(date) || easterOffsets.some((days) => daysAfter(easterOf(year), days) === date);
};

/** A term that would end on a Saturday, Sunday or recognised holiday ends on the next working day (Algemene termijnenwet art. 1). */
export const workingDayFrom = (date: IsoDate): IsoDate =>
  isWeekend(date) || isRecognisedHoliday(date) ? workingDayFrom(daysAfter(date, 1)) : date;

/** The last day of a term of so many weeks that begins the day after `from` (Awb 4:13, Algemene termijnenwet). */
export const endOfTerm = (from: IsoDate, weeks: number): IsoDate => workingDayFrom(daysAfter(from, weeks * 7));

// Good Friday, Easter Monday, Ascension Day, Whit Monday.
const easterOffsets = [-2, 1, 39, 50];

const fixedHolidays = (year: number): string[] => {
  const kings = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`;
  return [`${year}-01-01`, kings, `${year}-05-05`, `${year}-12-25`, `${year}-12-26`];
};

const isWeekend = (date: IsoDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

const two = (number: number): string => String(number).padStart(2, '0');
