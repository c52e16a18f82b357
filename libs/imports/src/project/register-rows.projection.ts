import type { Projection } from '@app/event-sourcing';
import type { Cents, PartyId, RegisterRowId, SchemeId, Sealed } from '@app/field';
import type { RegisterRowEvents } from '../decide/register-row.events.js';

/** One award of an imported register; amounts in cents. */
export type RegisterRowRow = Readonly<{
  registerRowId: RegisterRowId;
  funderId: PartyId | null;
  schemeId: SchemeId | null;
  recipientId: PartyId | null;
  department: string;
  year: number;
  project: Sealed | null;
  theme: string;
  periodicity: string;
  asked: Cents | null;
  awarded: Cents;
}>;

/** All awards of imported registers. */
export const registerRows: Projection<RegisterRowRow, RegisterRowEvents> = {
  name: 'register-rows',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: ['funderId'],
  besides: ['year'],
  initialRow: (id) => ({
    ...{ registerRowId: id as RegisterRowId, funderId: null, schemeId: null, recipientId: null, department: '' },
    ...{ year: 0, project: null, theme: '', periodicity: '', asked: null, awarded: 0 as Cents },
  }),
  on: {
    AwardRegistered: (_, { data }) => data,
    AwardCorrected: (row, { data: { to } }) => ({ ...row, ...to }),
  },
};
