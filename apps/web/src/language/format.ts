import i18next from 'i18next';

const locale = (): string => (i18next.language === 'en' ? 'en-GB' : 'nl-NL');

const written = (amount: number, digits: number): string =>
  new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 100);

/** Euro cents as `€ 12.500`, or `€ 12.500,50` where there are cents. */
export const euros = (amount: number): string => written(amount, amount % 100 === 0 ? 0 : 2);

/** A plain date as `5 december 2026`; an instant as its day in Amsterdam. */
export const day = (date: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(noonOf(date));

/** A plain date as `5 dec 2026`, for tables. */
export const shortDay = (date: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'Europe/Amsterdam' }).format(noonOf(date));

/** `2027-03` as `maart 2027`. */
export const month = (yearMonth: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' }).format(
    noonOf(`${yearMonth}-15`),
  );

/** `a, b en c`. */
export const listed = (words: readonly string[]): string => new Intl.ListFormat(locale()).format(words);

/** A number as it is written here: `1.234,5`. */
export const number = (value: number): string => new Intl.NumberFormat(locale()).format(value);

let told: string | undefined;

/** Takes the plain date that the installation says it is: a demo has dates of its own. */
export const tellToday = (date: string): void => {
  told = date;
};

/** Today as a plain date in Amsterdam, by the installation's clock once it was told. */
export const today = (): string =>
  told ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** The calendar year of today in Amsterdam. */
export const thisYear = (): number => Number(today().slice(0, 4));

const noonOf = (date: string): Date => new Date(date.length === 10 ? `${date}T12:00:00Z` : date);
