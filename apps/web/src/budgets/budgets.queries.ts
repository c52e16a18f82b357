import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import type { LinesView } from '../api/planned.js';

/** Budget lines by years of a municipality or fund, as known at the end of a day. */
export const useLines = (ownerId: string, asOf?: string) =>
  useQuery({
    queryKey: ['lines', ownerId, asOf],
    queryFn: () => read<LinesView>(`/municipalities/${ownerId}/lines`, { asOf }),
  });
