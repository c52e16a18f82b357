import type { HelpView } from '../api/views.js';
import { owedIn } from '../views/owed.js';

type Group = Readonly<{ name: 'late' | 'waiting' | 'done' | 'gone'; help: readonly HelpView[] }>;

/** Help in kind by what one wants to know of it; empty groups are left out. */
export const groupsOf = (help: readonly HelpView[]): Group[] => {
  const owed = owedIn(help);
  const groups: Group[] = [
    { name: 'late', help: owed.filter(({ daysLate }) => daysLate > 0) },
    { name: 'waiting', help: owed.filter(({ daysLate }) => daysLate === 0) },
    { name: 'done', help: help.filter(({ status }) => status === 'delivered') },
    { name: 'gone', help: help.filter(({ status }) => status === 'withdrawn') },
  ];
  return groups.filter(({ help }) => help.length > 0);
};
