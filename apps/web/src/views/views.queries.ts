import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';

/** Parties by years of an initiative, as known at the end of a day. */
export const useYearMatrix = (id: string, asOf?: string) =>
  useQuery({
    queryKey: ['year-matrix', id, asOf],
    queryFn: () => read('/initiatives/{id}/year-matrix', { path: { id }, query: { asOf } }),
  });

/** How far an initiative's money reaches. */
export const useHorizon = (id: string, asOf?: string) =>
  useQuery({
    queryKey: ['horizon', id, asOf],
    queryFn: () => read('/initiatives/{id}/horizon', { path: { id }, query: { asOf } }),
  });

/** What a funder has pledged, per initiative and year. */
export const usePortfolio = (id: string, asOf?: string) =>
  useQuery({
    queryKey: ['portfolio', id, asOf],
    queryFn: () => read('/funders/{id}/portfolio', { path: { id }, query: { asOf } }),
  });

/** All that happened around an initiative, as far as one may know, page after page. */
export const useTimeline = (id: string) =>
  useInfiniteQuery({
    queryKey: ['timeline', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => read('/initiatives/{id}/timeline', { path: { id }, query: { after: pageParam } }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
