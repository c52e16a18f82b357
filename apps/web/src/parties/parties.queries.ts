import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import type { MeView, Paged, PartyView } from '../api/planned.js';
import { problemIn } from '../api/problem.js';

/** Who signed in and whom they act for; nothing for who did not. */
export const useMe = () =>
  useQuery({
    queryKey: ['me'],
    queryFn: () =>
      read<MeView>('/me').catch((error) => {
        if (problemIn(error).status === 401) return null;
        throw error;
      }),
  });

/** One party by id. */
export const useParty = (id: string) =>
  useQuery({ queryKey: ['party', id], queryFn: () => read<PartyView>(`/parties/${id}`) });

/** The initiatives, page after page. */
export const useInitiatives = () =>
  useInfiniteQuery({
    queryKey: ['parties', 'initiative'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => read<Paged<PartyView>>('/parties', { kind: 'initiative', after: pageParam }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
