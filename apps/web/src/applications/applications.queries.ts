import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import { problemIn } from '../api/problem.js';

/** The applications of an initiative, drafts included. */
export const useApplications = (initiativeId: string) =>
  useQuery({
    queryKey: ['applications', initiativeId],
    queryFn: async () => (await read('/applications', { query: { initiativeId, limit: 500 } })).rows,
  });

/** One application. */
export const useApplication = (id: string) =>
  useQuery({ queryKey: ['application', id], queryFn: () => read('/applications/{id}', { path: { id } }) });

/** How far each funder of an application is. Just after it was submitted nobody is there yet: it is read again, every two seconds. */
export const useTable = (id: string, enabled = true) =>
  useQuery({
    queryKey: ['table', id],
    queryFn: () => read('/applications/{id}/table', { path: { id } }).catch(nobodyYet),
    refetchInterval: ({ state }) => (state.data?.seats.length === 0 ? 2000 : false),
    enabled,
  });

const nobodyYet = (error: unknown) => {
  if (problemIn(error).status !== 404) throw error;
  return { seats: [] };
};

/** Who can be asked: municipalities and funds, by name. */
export const useFunders = () =>
  useQuery({
    queryKey: ['funders'],
    queryFn: async () => {
      const [municipalities, funds] = await Promise.all([
        read('/parties', { query: { kind: 'municipality', limit: 500 } }),
        read('/parties', { query: { kind: 'fund', limit: 500 } }),
      ]);
      return [...municipalities.rows, ...funds.rows].sort((one, other) => one.name.localeCompare(other.name));
    },
    staleTime: 5 * 60_000,
  });

/** What a funder gives by. */
export const useSchemes = (funderId: string) =>
  useQuery({
    queryKey: ['schemes', funderId],
    queryFn: async () => (await read('/schemes', { query: { funderId, limit: 500 } })).rows,
    enabled: funderId !== '',
    staleTime: 60_000,
  });
