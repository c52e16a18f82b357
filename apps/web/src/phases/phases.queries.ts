import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';

/** The development phase of an initiative, and what is proposed. */
export const usePhase = (initiativeId: string, inFrame = false) =>
  useQuery({
    meta: { inFrame },
    queryKey: ['phase', initiativeId],
    queryFn: () => read('/initiatives/{id}/phase', { path: { id: initiativeId } }),
  });
