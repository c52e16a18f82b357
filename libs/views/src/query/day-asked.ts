import { type IsoDate, isoDate } from '@app/field';

/** The day a view is asked for: today, or a day before it; what is not there yet cannot be known. */
export const dayAsked = (asOf: string | undefined, today: IsoDate): IsoDate =>
  asOf !== undefined && asOf < today ? isoDate(asOf) : today;
