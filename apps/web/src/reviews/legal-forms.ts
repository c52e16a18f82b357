import type { AskBody } from '../api/paths.js';
import type { MeView } from '../api/views.js';

type LegalForm = AskBody<'/reviews/{id}/_propose-award'>['legalForm'];

const ofGovernment: readonly LegalForm[] = ['subsidy', 'budget-item', 'assignment', 'tender-lot'];
const ofFunds: readonly LegalForm[] = ['gift', 'assignment'];

/** What may make money of this funder a right, the usual first: a subsidy is public law, a fund gives. */
export const formsFor = ({ memberships }: Pick<MeView, 'memberships'>, funderId: string): readonly LegalForm[] =>
  memberships.find(({ partyId }) => partyId === funderId)?.kind === 'municipality' ? ofGovernment : ofFunds;
