import type { ReceivedView } from '../api/views.js';

/** Each funder once: one with several pledges received the report for each of them, and reads it once. */
export const oncePerParty = (receivers: readonly ReceivedView[]): readonly ReceivedView[] => [
  ...new Map(receivers.map((each) => [each.partyId, each])).values(),
];

/** Whether a funder asked a question. */
export const hasQuestion = ({ receivers }: { receivers: readonly ReceivedView[] }): boolean =>
  receivers.some(({ answerKind }) => answerKind === 'question');

/** The unread reports of a funder before those it read. */
export const unreadFirst = <Report extends { receivers: readonly ReceivedView[] }>(
  reports: readonly Report[],
  funderId: string,
): { unread: readonly Report[]; read: readonly Report[] } => {
  const isRead = ({ receivers }: Report) =>
    receivers.some(({ partyId, readOn }) => partyId === funderId && readOn !== null);
  return { unread: reports.filter((each) => !isRead(each)), read: reports.filter(isRead) };
};
