import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import type { PledgesView } from '../api/views.js';

/** What was promised to an initiative, and what of it was delivered. */
export const usePledges = (initiativeId: string) =>
  useQuery({
    queryKey: ['pledges', initiativeId],
    queryFn: () =>
      allPages((after) => read('/initiatives/{id}/pledges', { path: { id: initiativeId }, query: { after } })),
  });

/** What a party promised to initiatives; for its own members. */
export const usePromises = (partyId: string) =>
  useQuery({
    queryKey: ['promises', partyId],
    queryFn: () => allPages((after) => read('/parties/{id}/pledges', { path: { id: partyId }, query: { after } })),
  });

// What is due and what is owed are sums over all of them, so a screen needs every page.
const allPages = async (page: (after?: string) => Promise<PledgesView>, after?: string): Promise<PledgesView> => {
  const { next, ...read } = await page(after);
  if (next === null) return { ...read, next };
  const more = await allPages(page, next);
  return { money: [...read.money, ...more.money], help: [...read.help, ...more.help], next: null };
};
