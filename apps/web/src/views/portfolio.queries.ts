import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import type { PortfolioView } from '../api/planned.js';

/** What a funder has pledged, per initiative and year. */
export const usePortfolio = (funderId: string, asOf?: string) =>
  useQuery({
    queryKey: ['portfolio', funderId, asOf],
    queryFn: () => read<PortfolioView>(`/funds/${funderId}/portfolio`, { asOf }),
  });
