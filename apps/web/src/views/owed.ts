import type { HelpView } from '../api/views.js';

const open = ['promised', 'reported'];

/** Help that was promised and is not confirmed as delivered: what is latest first, then what is due first. */
export const owedIn = (help: readonly HelpView[]): HelpView[] =>
  help
    .filter(({ status }) => open.includes(status))
    .sort((one, other) => other.daysLate - one.daysLate || one.dueOn.localeCompare(other.dueOn));
