import type { Projection } from '@app/event-sourcing';
import type { Cents, CoproductionId, IsoDate, PartyId, Sealed } from '@app/field';
import type { Receiver, ReportEvents } from '../decide/report.events.js';

/** What one funder did with the report. */
export type ReceivedRow = Receiver &
  Readonly<{ readOn: IsoDate | null; answer: Sealed | null; answerKind: string | null }>;

/** One light report. */
export type ReportRow = Readonly<{
  id: string;
  initiativeId: PartyId | null;
  coproductionId: CoproductionId | null;
  year: number;
  kind: string;
  happenedOn: IsoDate | null;
  happened: Sealed | null;
  spent: Cents | null;
  sharedOn: IsoDate | null;
  supplements: readonly Sealed[];
  receivers: readonly ReceivedRow[];
  receiverIds: readonly PartyId[];
}>;

/** Light reports. */
export const reportList: Projection<ReportRow, ReportEvents> = {
  name: 'report-list',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: ['initiativeId', 'receiverIds'],
  initialRow: (id) => ({
    ...{ id, initiativeId: null, coproductionId: null, year: 0, kind: '', happenedOn: null, happened: null },
    ...{ spent: null, sharedOn: null, supplements: [], receivers: [], receiverIds: [] },
  }),
  on: {
    ReportShared: (row, { data: { reportId, happenedOn = null, spent = null, receivers, ...shared }, recordedOn }) => ({
      ...{ ...row, ...shared, happenedOn, spent, sharedOn: recordedOn },
      receivers: receivers.map((each) => ({ ...each, readOn: null, answer: null, answerKind: null })),
      receiverIds: receivers.map(({ partyId }) => partyId),
    }),
    ReportRead: (row, { data: { partyId }, recordedOn }) => received(row, partyId, { readOn: recordedOn }),
    ReportAnswered: (row, { data: { partyId, kind, answer } }) => received(row, partyId, { answer, answerKind: kind }),
    ReportSupplemented: (row, { data: { supplement } }) => ({ ...row, supplements: [...row.supplements, supplement] }),
  },
};

const received = (row: ReportRow, partyId: PartyId, change: Partial<ReceivedRow>): ReportRow => ({
  ...row,
  receivers: row.receivers.map((each) => (each.partyId === partyId ? { ...each, ...change } : each)),
});
