import type { Cell, Entry } from '@app/event-sourcing';
import { recorded } from '@app/event-sourcing/testing';
import { type BudgetLineId, cents, isoDate, type PartyId, type PledgeId } from '@app/field';
import { MemoryPostings } from '@app/ledger';

/** An entry of firm money from the fund to the garden, from line `green`, for 2027; amounts in cents. */
export const entry = (amount: number, more: Partial<Cell> = {}): Entry => ({
  ...{ partyId: 'fund' as PartyId, initiativeId: 'garden' as PartyId, pledgeId: 'p' as PledgeId },
  ...{ lineId: 'green' as BudgetLineId, year: 2027, state: 'firm' as const, amount: cents(amount), ...more },
});

/** The entries of one event each, on the day before them. */
export type Day = readonly [day: string, ...entries: readonly Entry[]];

/** A ledger with these events, in order; the nth is event `e<n>`. */
export const ledgerWith = async (...days: readonly Day[]): Promise<MemoryPostings> => {
  const ledger = new MemoryPostings();
  const moved = days.map(([day, ...entries], nth) => {
    const more = { eventId: `e${nth + 1}`, position: BigInt(nth + 1), recordedOn: isoDate(day) };
    return { entries, at: recorded('x', { type: 'Any', data: {} }, more) };
  });
  await ledger.add(moved);
  return ledger;
};
