import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';

/** Budget lines by years of a municipality or fund, as known at the end of a day. */
export const useLines = (id: string, asOf?: string) =>
  useQuery({
    queryKey: ['lines', id, asOf],
    queryFn: () => read('/funders/{id}/lines', { path: { id }, query: { asOf } }),
  });
