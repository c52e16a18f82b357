import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import type { ReviewRow, ReviewView } from '../api/planned.js';

/** The reviews of a funder. */
export const useReviews = (funderId: string) =>
  useQuery({ queryKey: ['reviews', funderId], queryFn: () => read<ReviewRow[]>('/reviews', { funderId }) });

/** One review. While its proposal waits for the budget line it is read again, every two seconds. */
export const useReview = (id: string) =>
  useQuery({
    queryKey: ['review', id],
    queryFn: () => read<ReviewView>(`/reviews/${id}`),
    refetchInterval: ({ state }) => (state.data?.status === 'proposed' ? 2000 : false),
  });
