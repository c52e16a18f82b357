import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.js';
import type { EntryView, HorizonView, YearMatrixView } from '../api/planned.js';

/** Parties by years of an initiative, as known at the end of a day. */
export const useYearMatrix = (id: string, asOf?: string) =>
  useQuery({
    queryKey: ['year-matrix', id, asOf],
    queryFn: () => read<YearMatrixView>(`/initiatives/${id}/year-matrix`, { asOf }),
  });

/** How far an initiative's money reaches. */
export const useHorizon = (id: string, asOf?: string) =>
  useQuery({
    queryKey: ['horizon', id, asOf],
    queryFn: () => read<HorizonView>(`/initiatives/${id}/horizon`, { asOf }),
  });

/** Which number to open: a cell of a view over the ledger. */
export type Cell = Readonly<{
  view: string;
  initiativeId?: string;
  partyId?: string;
  lineId?: string;
  year: number;
  state: string;
  asOf?: string | undefined;
}>;

/** The events under a number. */
export const useEntries = (cell: Cell) =>
  useQuery({ queryKey: ['entries', cell], queryFn: () => read<{ entries: EntryView[] }>('/entries', cell) });
