import { fact } from '@app/event-sourcing';
import type { Cents, PartyId, PledgeId } from '@app/field';

/** Whose co-production it is, and who pledged how much in it, in cents over all years. */
export type FundersOf = Readonly<{
  initiativeId?: PartyId;
  pledges: readonly Readonly<{
    pledgeId: PledgeId;
    partyId: PartyId;
    total: Cents;
    firstYear: number;
    lastYear: number;
  }>[];
}>;

/** Who pays for a co-production. */
export const fundersOfCoproduction = fact<FundersOf>('funders-of-coproduction');
