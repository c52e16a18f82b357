import { type Entries, type Entry, type MoneyState, movesNothing } from '@app/event-sourcing';
import { negative, type PartyId, type YearAmounts } from '@app/field';
import type { ApplicationEvents } from '../decide/application.events.js';

const planned = (initiativeId: PartyId, state: MoneyState, amounts: YearAmounts): readonly Entry[] =>
  amounts.map((each) => ({ ...each, initiativeId, state }));

const noLonger = (initiativeId: PartyId, state: MoneyState, amounts: YearAmounts): readonly Entry[] =>
  planned(initiativeId, state, amounts).map((entry) => ({ ...entry, amount: negative(entry.amount) }));

/** What an initiative needs and has of its own enters the ledger on submission; what it asks, with the review that it opens. */
export const applicationEntries: Entries<ApplicationEvents> = {
  ApplicationStarted: movesNothing,
  ApplicationDescribed: movesNothing,
  CoverPlanned: movesNothing,
  FundersAsked: movesNothing,
  ApplicationSubmitted: ({ data: { initiativeId, costs, income } }) => [
    ...planned(initiativeId, 'cost', costs),
    ...planned(initiativeId, 'income', income),
  ],
  ApplicationWithdrawn: ({ data: { initiativeId, costs, income } }) => [
    ...noLonger(initiativeId, 'cost', costs),
    ...noLonger(initiativeId, 'income', income),
  ],
};
