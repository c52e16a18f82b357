import type { AskBody } from '../api/paths.js';
import { readAmount } from '../components/read-amount.js';

type Body = AskBody<'/help'>;

export type HelpKind = Body['kind'];

/** Every kind of help, as it is offered. */
export const helpKinds: readonly HelpKind[] = ['time', 'space', 'permit', 'materials', 'knowledge', 'guarantee'];

/** A promise of help as typed. */
export type HelpTyped = Readonly<{
  giverId: string;
  kind: HelpKind;
  description: string;
  quantity: string;
  unit: string;
  value: string;
  dueOn: string;
}>;

/** The fields that are not right yet. */
export const faultsOf = ({ description, quantity, value, dueOn }: HelpTyped) => {
  const wrong = {
    description: !description.trim(),
    quantity: quantity.trim() !== '' && quantityIn(quantity) === null,
    dueOn: dueOn === '',
    value: ['unreadable', 'negative'].includes(`${readAmount(value)}`),
  };
  return (Object.keys(wrong) as (keyof typeof wrong)[]).filter((field) => wrong[field]);
};

/** What is sent of it: the year is that of the date, what is left empty is left out; the value in cents. */
export const sentOf = (initiativeId: string, typed: HelpTyped): Body => {
  const [quantity, value] = [quantityIn(typed.quantity), readAmount(typed.value)];
  return {
    ...{ giverId: typed.giverId, initiativeId, kind: typed.kind, description: typed.description },
    ...{ dueOn: typed.dueOn, year: Number(typed.dueOn.slice(0, 4)) },
    ...(quantity === null ? {} : { quantity }),
    ...(typed.unit.trim() ? { unit: typed.unit.trim() } : {}),
    ...(typeof value === 'number' && value > 0 ? { value } : {}),
  };
};

// A number with a comma or a dot, of at most two decimals.
const quantityIn = (text: string): number | null => {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) && Number(plain) > 0 ? Number(plain) : null;
};
