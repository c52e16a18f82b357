import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';

/** What an initiative shared, and who read and answered it; for its own members. */
export const useReports = (initiativeId: string) =>
  useQuery({
    queryKey: ['reports', initiativeId],
    queryFn: async () => (await read('/initiatives/{id}/reports', { path: { id: initiativeId } })).rows,
  });

/** What a funder received; for its own members. */
export const useReceivedReports = (funderId: string) =>
  useQuery({
    queryKey: ['received-reports', funderId],
    queryFn: async () => (await read('/funders/{id}/reports', { path: { id: funderId } })).rows,
  });
