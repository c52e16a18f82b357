import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import type { PledgeView } from '../api/planned.js';

/** What was promised to an initiative, and what of it was delivered. */
export const usePledges = (initiativeId: string) =>
  useQuery({
    queryKey: ['pledges', initiativeId],
    queryFn: () => read<PledgeView[]>(`/initiatives/${initiativeId}/pledges`),
  });
