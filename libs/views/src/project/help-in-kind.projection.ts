import type { Projection } from '@app/event-sourcing';
import type { Cents, IsoDate, PartyId } from '@app/field';
import type { HelpEvents } from '@app/pledges';

/** One promise of help in kind, with the days on which each step was recorded, so that any past day can be asked for. */
export type HelpInKindRow = Readonly<{
  helpId: string;
  giverId: PartyId | null;
  initiativeId: PartyId | null;
  /** time, space, permit, materials, knowledge or guarantee. */
  kind: string;
  quantity: number | null;
  unit: string | null;
  year: number;
  /** Agreed value in cents; null when not valued. */
  value: Cents | null;
  dueOn: IsoDate | null;
  pledgedOn: IsoDate | null;
  /** Recorded as confirmed by the receiver. */
  confirmedOn: IsoDate | null;
  /** When it was there, as the receiver says. */
  deliveredOn: IsoDate | null;
  withdrawnOn: IsoDate | null;
}>;

/** Help in kind as the screens over the years show it. */
export const helpInKind: Projection<HelpInKindRow, HelpEvents> = {
  name: 'help-in-kind',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: ['initiativeId'],
  initialRow: (helpId) => ({
    ...{ helpId, giverId: null, initiativeId: null, kind: '', quantity: null, unit: null, year: 0, value: null },
    ...{ dueOn: null, pledgedOn: null, confirmedOn: null, deliveredOn: null, withdrawnOn: null },
  }),
  on: {
    HelpPledged: (row, { data, recordedOn }) => {
      const { giverId, initiativeId, kind, quantity = null, unit = null, year, value, dueOn } = data;
      return { ...row, giverId, initiativeId, kind, quantity, unit, year, value, dueOn, pledgedOn: recordedOn };
    },
    DeliveryConfirmed: (row, { data: { deliveredOn }, recordedOn }) => ({
      ...{ ...row, deliveredOn, confirmedOn: recordedOn },
    }),
    HelpWithdrawn: (row, { recordedOn }) => ({ ...row, withdrawnOn: recordedOn }),
  },
};
