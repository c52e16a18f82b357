import type { Entries, Entry, MoneyState } from '@app/event-sourcing';
import type { PartyId, YearAmounts } from '@app/field';
import type { ApplicationEvents } from '../decide/application.events.js';

const planned = (initiativeId: PartyId, state: MoneyState, amounts: YearAmounts): readonly Entry[] =>
  amounts.map((each) => ({ ...each, initiativeId, state }));

/** What an initiative needs and has of its own enters the ledger on submission; what it asks, with the review that it opens. */
export const applicationEntries: Entries<ApplicationEvents> = {
  ApplicationStarted: () => [],
  ApplicationDescribed: () => [],
  CoverPlanned: () => [],
  FundersAsked: () => [],
  ApplicationSubmitted: ({ data: { initiativeId, costs, income } }) => [
    ...planned(initiativeId, 'cost', costs),
    ...planned(initiativeId, 'income', income),
  ],
  ApplicationWithdrawn: () => [],
};
