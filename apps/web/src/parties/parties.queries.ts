import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import { problemIn } from '../api/problem.js';
import { tellToday } from '../language/format.js';
import type { PartyKind } from './party-kind.js';

/** Who signed in and whom they act for; nothing for who did not. */
export const useMe = () =>
  useQuery({
    queryKey: ['me'],
    meta: { inFrame: true },
    queryFn: () =>
      read('/me').then(
        (me) => {
          tellToday(me.today);
          return me;
        },
        (error) => {
          if (problemIn(error).status === 401) return null;
          throw error;
        },
      ),
  });

/** One party by id. */
export const useParty = (id: string) =>
  useQuery({ queryKey: ['party', id], queryFn: () => read('/parties/{id}', { path: { id } }) });

/** The parties of one kind, page after page. */
export const useParties = (kind: PartyKind) =>
  useInfiniteQuery({
    queryKey: ['parties', kind],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => read('/parties', { query: { kind, limit: 500, after: pageParam } }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** Who does what for a party; for its own members. */
export const useMembers = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['members', id],
    queryFn: async () => (await read('/parties/{id}/members', { path: { id } })).members,
    enabled,
  });
