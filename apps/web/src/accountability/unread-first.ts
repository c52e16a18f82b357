import type { ReportView } from '../api/views.js';

/** Reports as a funder takes them up: what it has not read, the oldest first; then what it has, the newest first. */
export const unreadFirst = (funderId: string, reports: readonly ReportView[]): ReportView[] => {
  const isRead = ({ receivers }: ReportView) => receivers.some(({ partyId, readOn }) => partyId === funderId && readOn);
  const byDay = [...reports].sort((one, other) => one.sharedOn.localeCompare(other.sharedOn));
  return [...byDay.filter((report) => !isRead(report)), ...byDay.filter(isRead).reverse()];
};
