import type { HelpView, PledgesView } from '../api/views.js';

const counted = ['firm', 'paid', 'settled'];

/** What is known of a year without being told: money that is certain, in cents, and help that was delivered in it. */
export const knownOf = ({ money, help }: PledgesView, year: number): { amount: number; delivered: HelpView[] } => ({
  amount: money
    .flatMap(({ years }) => years)
    .filter((each) => each.year === year && counted.includes(each.state))
    .reduce((sum, { amount }) => sum + amount, 0),
  delivered: help.filter(({ status, deliveredOn }) => status === 'delivered' && deliveredOn?.startsWith(`${year}`)),
});
