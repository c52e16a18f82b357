import type { PledgeView } from '../api/planned.js';
import { outstanding } from './outstanding.js';

type Group = Readonly<{ name: 'late' | 'waiting' | 'money' | 'done' | 'gone'; pledges: readonly PledgeView[] }>;

/** Pledges by what one wants to know of them; empty groups are left out. */
export const groupsOf = (pledges: readonly PledgeView[]): Group[] => {
  const owed = outstanding(pledges);
  const help = pledges.filter(({ kind }) => kind !== 'money');
  const groups: Group[] = [
    { name: 'late', pledges: owed.filter(({ daysLate }) => daysLate > 0) },
    { name: 'waiting', pledges: owed.filter(({ daysLate }) => daysLate <= 0) },
    { name: 'money', pledges: pledges.filter(({ kind }) => kind === 'money') },
    { name: 'done', pledges: help.filter(({ deliveredOn }) => deliveredOn) },
    { name: 'gone', pledges: help.filter((pledge) => !pledge.deliveredOn && !owed.includes(pledge)) },
  ];
  return groups.filter(({ pledges }) => pledges.length > 0);
};
