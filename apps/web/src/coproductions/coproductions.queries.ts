import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';

/** The co-productions that a party takes part in; for its own members. */
export const useCoproductions = (partyId: string) =>
  useQuery({
    queryKey: ['coproductions', partyId],
    queryFn: async () => (await read('/parties/{id}/coproductions', { path: { id: partyId } })).rows,
  });
