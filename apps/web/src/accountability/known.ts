import type { HelpView, PledgesView } from '../api/views.js';

const counted = ['firm', 'paid', 'settled'];

type Money = Readonly<{ partyId: string; amount: number; paid: number }>;
type Help = Readonly<Pick<HelpView, 'id' | 'kind' | 'description'> & { partyId: string }>;

/** What is known of a year without anyone writing it: money per funder in cents, and help delivered in it. */
export const knownIn = (pledges: PledgesView | undefined, year: number): { money: Money[]; help: Help[] } => ({
  money: moneyIn(pledges, year),
  help: (pledges?.help ?? [])
    .filter(({ deliveredOn }) => deliveredOn?.startsWith(`${year}-`))
    .map(({ id, giverId, kind, description }) => ({ id, partyId: giverId, kind, description })),
});

const moneyIn = (pledges: PledgesView | undefined, year: number): Money[] => {
  const byFunder = new Map<string, Money>();
  for (const { funderId, years } of pledges?.money ?? [])
    for (const cell of years.filter((each) => each.year === year && counted.includes(each.state))) {
      const { amount = 0, paid = 0 } = byFunder.get(funderId) ?? {};
      byFunder.set(funderId, { partyId: funderId, amount: amount + cell.amount, paid: paid + cell.paid });
    }
  return [...byFunder.values()];
};
