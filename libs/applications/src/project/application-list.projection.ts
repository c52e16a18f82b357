import type { Projection } from '@app/event-sourcing';
import type { IsoDate, PartyId, Sealed } from '@app/field';
import type { ApplicationEvents } from '../decide/application.events.js';

/** One application as its initiative and the funders it asks see it. */
export type ApplicationRow = Readonly<{
  id: string;
  initiativeId: PartyId | null;
  status: 'draft' | 'submitted' | 'withdrawn';
  title: string;
  theme: string;
  summary: Sealed | null;
  submittedOn: IsoDate | null;
  plan: ApplicationEvents['CoverPlanned'];
  asks: ApplicationEvents['FundersAsked']['asks'];
  gapReason: Sealed | null;
  /** The stream's revision: what If-Match is held against. */
  revision: number;
}>;

/** Applications. */
export const applicationList: Projection<ApplicationRow, ApplicationEvents> = {
  name: 'application-list',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: ['initiativeId'],
  initialRow: (id) => ({
    ...{ id, initiativeId: null, status: 'draft', title: '', theme: '', summary: null, submittedOn: null },
    ...{ plan: { costs: [], income: [] }, asks: [], gapReason: null, revision: 0 },
  }),
  on: {
    ApplicationStarted: (row, { data: { initiativeId, title, theme } }) => next({ ...row, initiativeId, title, theme }),
    ApplicationDescribed: (row, { data: { title, theme, summary = null } }) => next({ ...row, title, theme, summary }),
    CoverPlanned: (row, { data: plan }) => next({ ...row, plan }),
    FundersAsked: (row, { data: { asks } }) => next({ ...row, asks }),
    ApplicationSubmitted: (row, { data: { submittedOn, gapReason } }) =>
      next({ ...row, status: 'submitted', submittedOn, gapReason: gapReason ?? null }),
    ApplicationWithdrawn: (row) => next({ ...row, status: 'withdrawn' }),
  },
};

// Every event of the stream is handled here, so counting them gives the revision.
const next = (row: ApplicationRow): ApplicationRow => ({ ...row, revision: row.revision + 1 });
