import { type Cents, cents, type Sealed, type YearAmounts } from '@app/field';
import { PersonalText, uuidOf } from '@app/gate';

/** Whole euros per year, as people write them down. */
export type Euros = Readonly<Record<number, number>>;

/** Whole euros as cents. */
export const euros = (amount: number): Cents => cents(amount * 100);

/** Whole euros per year as cents per year. */
export const perYear = (amounts: Euros): YearAmounts =>
  Object.entries(amounts).map(([year, amount]) => ({ year: Number(year), amount: euros(amount) }));

/** Text that may name people: the gate seals it before anything is recorded. */
export const personal = (text: string): Sealed => new PersonalText(text) as unknown as Sealed;

/** The id of something in the demo: the same in every installation. */
export const idFor = <Id extends string>(what: string): Id => uuidOf(`demo/${what}`) as Id;
