import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';

/** One import; while it runs it is read again every second. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['import', id],
    queryFn: () => read('/imports/{id}', { path: { id } }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1000 : false),
  });
