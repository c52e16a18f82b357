import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';

/** The reviews of a funder. */
export const useReviews = (funderId: string) =>
  useQuery({
    queryKey: ['reviews', funderId],
    queryFn: async () => (await read('/reviews', { query: { funderId, limit: 500 } })).rows,
  });

/** One review. While its proposal waits for the budget line it is read again, every two seconds. */
export const useReview = (id: string) =>
  useQuery({
    queryKey: ['review', id],
    queryFn: () => read('/reviews/{id}', { path: { id } }),
    refetchInterval: ({ state }) => (state.data?.status === 'proposed' ? 2000 : false),
  });
