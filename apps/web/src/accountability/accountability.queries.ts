import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';

/** The light reports of an initiative, the newest first, and who read and answered them. */
export const useReports = (initiativeId: string) =>
  useQuery({
    queryKey: ['reports', initiativeId],
    queryFn: async () => newestFirst((await read('/initiatives/{id}/reports', { path: { id: initiativeId } })).rows),
  });

/** The light reports that a funder received, the newest first. */
export const useReceivedReports = (funderId: string) =>
  useQuery({
    queryKey: ['received-reports', funderId],
    queryFn: async () => newestFirst((await read('/funders/{id}/reports', { path: { id: funderId } })).rows),
  });

/** The co-productions of an initiative. */
export const useCoproductionsOf = (initiativeId: string) =>
  useQuery({
    queryKey: ['coproductions', initiativeId],
    queryFn: async () => {
      const { rows } = await read('/parties/{id}/coproductions', { path: { id: initiativeId } });
      return rows.filter((each) => each.initiativeId === initiativeId);
    },
  });

/** For whom a report of each year of a co-production is, and what each may ask. */
export const useReportAsks = (coproductionId: string) =>
  useQuery({
    queryKey: ['report-asks', coproductionId],
    queryFn: async () => (await read('/coproductions/{id}/report-asks', { path: { id: coproductionId } })).rows,
  });

const newestFirst = <Row extends { sharedOn: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toReversed().toSorted((one, other) => other.sharedOn.localeCompare(one.sharedOn));
