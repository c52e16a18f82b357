import type { DevelopmentView, PledgesView } from '../api/views.js';

/** One thing that an initiative is asked to do now. */
export type Asked =
  | Readonly<{ what: 'phase' }>
  | Readonly<{ what: 'confirm'; helpId: string; kind: string; description: string | null; giverId: string }>
  | Readonly<{ what: 'report'; year: number; amount: number }>;

/** What an initiative is asked now: to answer a proposed phase, to confirm what was delivered, to tell how a year went. */
export const askedOf = (initiativeId: string, phase?: DevelopmentView, pledges?: PledgesView): readonly Asked[] => [
  ...(isUnanswered(initiativeId, phase) ? [{ what: 'phase' } as const] : []),
  ...(pledges?.help ?? [])
    .filter(({ status }) => status === 'reported')
    .map(
      ({ id, kind, description, giverId }) => ({ what: 'confirm', helpId: id, kind, description, giverId }) as const,
    ),
  ...reportsIn(pledges),
];

const isUnanswered = (initiativeId: string, phase?: DevelopmentView): boolean =>
  Boolean(phase?.proposal) &&
  (phase?.seats ?? []).some(({ partyId, said }) => partyId === initiativeId && said === null);

// Money of a year that waits for the report of that year; once for each year, in cents together.
const reportsIn = (pledges?: PledgesView): Asked[] => {
  const waiting = (pledges?.money ?? []).flatMap(({ instalments }) =>
    instalments.filter(({ condition, payBefore }) => condition === 'report' && payBefore === null),
  );
  const years = [...new Set(waiting.map(({ year }) => year))].sort((one, other) => one - other);
  const amountIn = (of: number) => waiting.reduce((sum, { year, amount }) => sum + (year === of ? amount : 0), 0);
  return years.map((year) => ({ what: 'report', year, amount: amountIn(year) }));
};
