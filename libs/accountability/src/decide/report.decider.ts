import { type Decider, factOf, type NeedsOf } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { receiversOf } from './receivers.law.js';
import type { Receiver, ReportEvents } from './report.events.js';
import { fundersOfCoproduction } from './report.facts.js';
import { refuse } from './report.refusals.js';

/** What may be asked of a report. */
export type ReportCommands = {
  ShareReport: Omit<ReportEvents['ReportShared'], 'receivers'>;
  ReadReport: { partyId: PartyId };
  AnswerReport: ReportEvents['ReportAnswered'];
  SupplementReport: ReportEvents['ReportSupplemented'];
};

/** A report as its decider remembers it. */
export type Report = Readonly<{ shared?: ReportEvents['ReportShared']; readBy: readonly PartyId[] }>;

const needs = {
  ShareReport: ({ coproductionId }) => ({ funders: factOf(fundersOfCoproduction, coproductionId) }),
} satisfies NeedsOf<Report, ReportCommands>;

/** One light report for several funders; nobody may ask what their tier does not allow. */
export const reportDecider: Decider<Report, ReportCommands, ReportEvents, typeof needs> = {
  stream: 'report',
  initialState: { readBy: [] },
  needs,
  // Who reads or answers does so for a party, and that party must be a receiver.
  related: ({ shared }, command) => ({
    initiative: shared?.initiativeId ?? ('initiativeId' in command ? command.initiativeId : undefined),
    funder: receiversIn(shared).filter((party) => 'partyId' in command && party === command.partyId),
  }),

  rights: {
    ShareReport: ['editor of initiative', 'signer of initiative', 'coordinator of initiative'],
    ReadReport: ['reviewer of funder', 'decider of funder', 'finance of funder', 'accountHolder of funder'],
    AnswerReport: ['reviewer of funder', 'decider of funder', 'accountHolder of funder'],
    SupplementReport: ['editor of initiative', 'signer of initiative', 'coordinator of initiative'],
  },

  decide: {
    ShareReport: (report, { shared }, { funders, today }) => {
      if (shared) return [];
      if (funders.initiativeId !== report.initiativeId) throw refuse('report/no-coproduction');
      const receivers = receiversOf(funders, report.year, today);
      if (receivers.length === 0) throw refuse('report/nobody-asks', { year: report.year });
      expectMoneyLine(receivers, report.spent !== undefined);
      return [{ type: 'ReportShared', data: { ...report, receivers } }];
    },

    ReadReport: ({ partyId }, { shared, readBy }) => {
      if (!shared) throw refuse('report/not-shared');
      if (!receiversIn(shared).includes(partyId)) throw refuse('report/not-a-receiver');
      if (readBy.includes(partyId)) return [];
      const own = shared.receivers.filter((receiver) => receiver.partyId === partyId);
      const { reportId, year } = shared;
      return [
        { type: 'ReportRead', data: { reportId, year, partyId, pledgeIds: own.map(({ pledgeId }) => pledgeId) } },
      ];
    },

    AnswerReport: (answer, { shared }) => {
      if (!shared) throw refuse('report/not-shared');
      if (!receiversIn(shared).includes(answer.partyId)) throw refuse('report/not-a-receiver');
      return [{ type: 'ReportAnswered', data: answer }];
    },

    SupplementReport: (supplement, { shared }) => {
      if (!shared) throw refuse('report/not-shared');
      return [{ type: 'ReportSupplemented', data: supplement }];
    },
  },

  evolve: {
    ReportShared: (report, shared) => ({ ...report, shared }),
    ReportRead: (report, { partyId }) => ({ ...report, readBy: [...report.readBy, partyId] }),
    ReportAnswered: (report) => report,
    ReportSupplemented: (report) => report,
  },
};

const receiversIn = (shared?: ReportEvents['ReportShared']): readonly PartyId[] =>
  (shared?.receivers ?? []).map(({ partyId }) => partyId);

const expectMoneyLine = (receivers: readonly Receiver[], given: boolean): void => {
  const asked = receivers.some(({ tier }) => tier === 'costs');
  if (asked && !given) throw refuse('report/money-line-needed');
  if (!asked && given) throw refuse('report/money-line-not-asked');
};
