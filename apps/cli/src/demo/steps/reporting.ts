import { type ReportKind, reportDecider } from '@app/accountability';
import { type ApplicationId, type CoproductionId, isoDate, type PartyId, type ReportId } from '@app/field';
import type { Sub } from '../people.js';
import { type Act, as } from '../script.js';
import { euros, idFor, personal } from './words.js';

/** What an initiative tells of a year; `spent` in whole euros, only where a funder may ask for it. */
export type Telling = Readonly<{ kind: ReportKind; happenedOn?: string; happened: string; spent?: number }>;

/** The light report of one year, once for all funders. */
export const reporting = (initiativeId: PartyId, applicationId: ApplicationId, year: number) => {
  const reportId: ReportId = idFor(`report/${applicationId}/${year}`);
  return {
    /** Shares it with all who pay. */
    shares: (by: Sub, { happened, happenedOn, spent, kind }: Telling): Act =>
      as(by).asks(reportDecider, reportId, {
        type: 'ShareReport',
        data: {
          ...{ reportId, initiativeId, coproductionId: applicationId as string as CoproductionId, year, kind },
          happened: personal(happened),
          ...(happenedOn ? { happenedOn: isoDate(happenedOn) } : {}),
          ...(spent === undefined ? {} : { spent: euros(spent) }),
        },
      }),
    /** Reads it for a funder. */
    reads: (by: Sub, partyId: PartyId): Act =>
      as(by).asks(reportDecider, reportId, { type: 'ReadReport', data: { partyId } }),
    /** Thanks, or asks the one question. */
    answers: (by: Sub, partyId: PartyId, kind: 'thanks' | 'question', answer: string): Act =>
      as(by).asks(reportDecider, reportId, {
        type: 'AnswerReport',
        data: { partyId, kind, answer: personal(answer) },
      }),
    /** Answers the question. */
    supplements: (by: Sub, supplement: string): Act =>
      as(by).asks(reportDecider, reportId, {
        type: 'SupplementReport',
        data: { supplement: personal(supplement) },
      }),
  };
};
