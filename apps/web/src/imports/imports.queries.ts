import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import type { ImportView } from '../api/planned.js';

/** One import; while it runs it is read again every second. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['import', id],
    queryFn: () => read<ImportView>(`/imports/${id}`),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? 1000 : false),
  });
