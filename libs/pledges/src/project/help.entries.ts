import { type Entries, type Entry, type MoneyState, movesNothing } from '@app/event-sourcing';
import { negative, zero } from '@app/field';
import type { HelpBetween, HelpEvents } from '../decide/help.events.js';

const valued = ({ giverId: partyId, initiativeId, year, value }: HelpBetween, state: MoneyState): Entry => ({
  ...{ partyId, initiativeId, year, state, amount: value ?? zero },
});

const noLonger = (between: HelpBetween, state: MoneyState): Entry => {
  const entry = valued(between, state);
  return { ...entry, amount: negative(entry.amount) };
};

/** Help in kind at its agreed value: promised, then delivered; what is not valued counts for nothing. */
export const helpEntries: Entries<HelpEvents> = {
  HelpPledged: ({ data }) => [valued(data, 'promised')],
  DeliveryReported: movesNothing,
  DeliveryConfirmed: ({ data }) => [noLonger(data, 'promised'), valued(data, 'delivered')],
  HelpWithdrawn: ({ data }) => [noLonger(data, 'promised')],
};
