import type { PledgeView } from '../api/planned.js';

const gone = ['withdrawn', 'lapsed', 'replaced'];

/** Help that was promised and is not there yet, what is latest first. Money is shown per year instead. */
export const outstanding = (pledges: readonly PledgeView[]): PledgeView[] =>
  pledges
    .filter(({ kind, deliveredOn, status }) => kind !== 'money' && !deliveredOn && !gone.includes(status))
    .sort((one, other) => other.daysLate - one.daysLate || (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'));
