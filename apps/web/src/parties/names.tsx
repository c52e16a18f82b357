import { useQueries } from '@tanstack/react-query';
import { batched } from '../api/batched.js';
import { read } from '../api/client.js';

const load = batched(async (ids) => (await read('/parties', { query: { ids } })).rows);

/** The names of parties by their ids; an ellipsis while one is being read, and the id when nobody knows it. */
export const usePartyNames = (ids: readonly (string | null)[]): ((id: string | null) => string) => {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  const found = useQueries({
    queries: wanted.map((id) => ({
      queryKey: ['name', id],
      queryFn: async () => (await load(id))?.name ?? id,
      staleTime: 5 * 60_000,
    })),
  });
  return (id) => (id ? (found[wanted.indexOf(id)]?.data ?? '…') : '');
};

/** The name of one party. */
export const usePartyName = (id: string | null): string => usePartyNames([id])(id);

/** The name of one party, where it stands alone. */
export const PartyName = ({ id }: { id: string | null }) => usePartyName(id);
