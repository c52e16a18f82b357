import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';

/** What was promised to an initiative, and what of it was delivered. */
export const usePledges = (initiativeId: string) =>
  useQuery({
    queryKey: ['pledges', initiativeId],
    queryFn: () => read('/initiatives/{id}/pledges', { path: { id: initiativeId } }),
  });

/** What a party promised to initiatives; for its own members. */
export const usePromises = (partyId: string) =>
  useQuery({
    queryKey: ['promises', partyId],
    queryFn: () => read('/parties/{id}/pledges', { path: { id: partyId } }),
  });
