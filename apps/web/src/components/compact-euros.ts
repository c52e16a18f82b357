import i18next from 'i18next';

/** Euro cents, short enough for above a bar: `€ 12,5K` as the language writes it. */
export const compact = (amount: number): string =>
  new Intl.NumberFormat(i18next.language === 'en' ? 'en-GB' : 'nl-NL', {
    notation: 'compact',
    maximumFractionDigits: 1,
    style: 'currency',
    currency: 'EUR',
  })
    .format(amount / 100)
    .replace(/\u00a0(?=[^\d-]*$)/, '');
