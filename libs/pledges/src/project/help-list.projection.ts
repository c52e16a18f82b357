import type { Projection } from '@app/event-sourcing';
import type { Cents, IsoDate, PartyId, Sealed } from '@app/field';
import type { HelpEvents } from '../decide/help.events.js';

/** One promise of help in kind with what became of it. */
export type HelpRow = Readonly<{
  id: string;
  giverId: PartyId | null;
  initiativeId: PartyId | null;
  kind: string;
  description: Sealed | null;
  quantity: number | null;
  unit: string | null;
  year: number;
  value: Cents | null;
  dueOn: IsoDate | null;
  /** promised, reported, delivered or withdrawn. */
  status: string;
  deliveredOn: IsoDate | null;
  daysLate: number;
}>;

/** Promises of help in kind. */
export const helpList: Projection<HelpRow, HelpEvents> = {
  name: 'help-list',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: ['initiativeId', 'giverId'],
  initialRow: (id) => ({
    ...{ id, giverId: null, initiativeId: null, kind: '', description: null, quantity: null, unit: null, year: 0 },
    ...{ value: null, dueOn: null, status: 'promised', deliveredOn: null, daysLate: 0 },
  }),
  on: {
    HelpPledged: (row, { data: { helpId, applicationId, giverKind, quantity = null, unit = null, ...pledged } }) => ({
      ...{ ...row, ...pledged, quantity, unit },
    }),
    DeliveryReported: (row, { data: { deliveredOn } }) => ({ ...row, status: 'reported', deliveredOn }),
    DeliveryConfirmed: (row, { data: { deliveredOn, daysLate } }) => ({
      ...{ ...row, status: 'delivered', deliveredOn, daysLate },
    }),
    HelpWithdrawn: (row) => ({ ...row, status: 'withdrawn' }),
  },
};
