import type { PartyId } from '@app/field';
import type { DossierRow } from '../project/dossier-names.projection.js';
import type { Audience } from '../project/streams.js';
import type { TimelineRow } from '../project/timeline.projection.js';

/** Who reads: from inside the initiative, and for which funders. */
export type ReaderSide = Readonly<{ inside: boolean; funders: readonly PartyId[] }>;

type Kept = Partial<TimelineRow>;

/** Which rows of the timeline around an initiative someone is told: of its dossiers, and what names it elsewhere. */
export const toldOf = (
  initiativeId: PartyId,
  dossiers: readonly DossierRow[],
  { inside, funders }: ReaderSide,
): readonly Kept[] => {
  const open: readonly Audience[] = inside ? ['all', 'initiative'] : ['all'];
  const books = funders.map((funder): Kept => ({ initiativeId, partyIds: [funder], audience: 'funder' }));
  return [
    ...open.map((audience): Kept => ({ initiativeId, audience })),
    ...dossiers.flatMap(({ dossier }) => open.map((audience): Kept => ({ dossier, audience }))),
    ...dossiers
      .filter(({ funderId }) => funderId && funders.includes(funderId))
      .map(({ dossier }): Kept => ({ dossier, audience: 'funder' })),
    ...books,
  ];
};
