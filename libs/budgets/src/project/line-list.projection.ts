import type { Projection } from '@app/event-sourcing';
import type { BudgetLineId, PartyId } from '@app/field';
import type { BudgetLineEvents } from '../decide/budget-line.events.js';

/** One begrotingspost by name; its money stands in the ledger. */
export type LineRow = Readonly<{
  lineId: BudgetLineId;
  ownerId: PartyId | null;
  code: string;
  name: string;
  programme: string | null;
  taskField: string | null;
  structural: boolean;
  /** The years whose budget was adopted. */
  adopted: readonly number[];
}>;

/** All budget lines. */
export const lineList: Projection<LineRow, BudgetLineEvents> = {
  name: 'line-list',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: [],
  initialRow: (id) => ({
    ...{ lineId: id as BudgetLineId, ownerId: null, code: '', name: '', programme: null, taskField: null },
    ...{ structural: false, adopted: [] },
  }),
  on: {
    LineOpened: (row, { data: { programme = null, taskField = null, ...opened } }) => ({
      ...{ ...row, ...opened, programme, taskField },
    }),
    BudgetSet: (row, { data: { year, basis } }) => ({
      ...row,
      adopted: [...row.adopted.filter((each) => each !== year), ...(basis === 'adopted' ? [year] : [])],
    }),
  },
};
