import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import type { ReportsView } from '../api/planned.js';

/** The light reports of an initiative, and who read and answered them. */
export const useReports = (initiativeId: string) =>
  useQuery({
    queryKey: ['reports', initiativeId],
    queryFn: () => read<ReportsView>(`/initiatives/${initiativeId}/reports`),
  });
