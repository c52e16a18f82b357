import { fact, factOf, type Need } from '@app/event-sourcing';
import type { PartyId, SchemeId } from '@app/field';
import type { FunderAsk } from './application.events.js';
import { refuse } from './application.refusals.js';

/** What kind of party it is; null when it was never registered. */
export const kindOfParty = fact<string | null>('kind-of-party');

/** By which funder a scheme was published; null when there is no such scheme. */
export const funderOfScheme = fact<string | null>('funder-of-scheme');

type Known = Readonly<Record<string, string | null>>;

const kindOf = (funderId: PartyId): string => `kind of ${funderId}`;
const funderOf = (schemeId: SchemeId): string => `funder of ${schemeId}`;

/** Whether the funders and the schemes that are asked exist: a fact of each. */
export const factsOnAsks = (asks: readonly FunderAsk[]): Record<string, Need<string | null>> => ({
  ...Object.fromEntries(asks.map(({ funderId }) => [kindOf(funderId), factOf(kindOfParty, funderId)])),
  ...Object.fromEntries(
    asks.flatMap(({ schemeId }) => (schemeId ? [[funderOf(schemeId), factOf(funderOfScheme, schemeId)]] : [])),
  ),
});

/** Refuses a funder that does not exist, and a scheme that does not or is another funder's. */
export const expectKnown = (asks: readonly FunderAsk[], known: Known): void => {
  if (asks.some(({ funderId }) => !known[kindOf(funderId)])) throw refuse('application/funder-unknown');
  if (asks.some(({ funderId, schemeId }) => schemeId && known[funderOf(schemeId)] !== funderId))
    throw refuse('application/scheme-of-another');
};
