import type { ReportEvents } from '@app/accountability';
import { ask, type Policy } from '@app/event-sourcing';
import { pledgeDecider } from '@app/pledges';

/** One shared report meets what each of its receivers asks for the year. */
export const requirementMet: Policy<ReportEvents> = {
  name: 'requirement-met',
  whenever: {
    ReportShared: ({ data: { receivers, reportId, year } }) =>
      receivers.map(({ pledgeId }) =>
        ask(pledgeDecider, pledgeId, { type: 'MeetRequirement', data: { pledgeId, year, reportId } }),
      ),
    ReportRead: ({ data: { pledgeIds, year }, recordedOn: on }) =>
      pledgeIds.map((pledgeId) => ask(pledgeDecider, pledgeId, { type: 'ReleaseOnReport', data: { year, on } })),
  },
};
