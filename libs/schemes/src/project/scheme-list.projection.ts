import type { Projection } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import type { SchemeEvents } from '../decide/scheme.events.js';

/** One scheme as an applicant chooses it. */
export type SchemeRow = Readonly<{
  id: string;
  funderId: PartyId | null;
  name: string;
  regime: string;
  decisionTermWeeks: number | null;
}>;

/** All schemes. */
export const schemeList: Projection<SchemeRow, SchemeEvents> = {
  name: 'scheme-list',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: ['funderId'],
  initialRow: (id) => ({ id, funderId: null, name: '', regime: 'awb', decisionTermWeeks: null }),
  on: {
    SchemePublished: (row, { data: { funderId, name, regime, decisionTermWeeks } }) => ({
      ...row,
      ...{ funderId, name, regime, decisionTermWeeks },
    }),
    DecisionTermChanged: (row, { data: { to } }) => ({ ...row, decisionTermWeeks: to }),
  },
};
