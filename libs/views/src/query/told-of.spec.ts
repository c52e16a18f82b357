import type { PartyId } from '@app/field';
import type { DossierRow } from '../project/dossier-names.projection.js';
import type { TimelineRow } from '../project/timeline.projection.js';
import { toldOf } from './told-of.js';

const [garden, fund, town] = ['garden' as PartyId, 'fund' as PartyId, 'town' as PartyId];
const review = (funderId: PartyId) => ({ dossier: `review-${funderId}`, funderId }) as DossierRow;
const dossiers = [review(fund), review(town)];
const row = (more: Partial<TimelineRow>): Partial<TimelineRow> => ({ initiativeId: null, partyIds: [], ...more });

const sees = (side: { inside: boolean; funders: PartyId[] }, what: Partial<TimelineRow>): boolean =>
  toldOf(garden, dossiers, side).some((wanted) =>
    Object.entries(wanted).every(([field, value]) => {
      const has = what[field as keyof TimelineRow];
      return Array.isArray(value) ? value.every((each) => Array.isArray(has) && has.includes(each)) : has === value;
    }),
  );
const initiative = { inside: true, funders: [] };
const ofFund = { inside: false, funders: [fund] };

describe('the timeline of an initiative', () => {
  const score = row({ dossier: 'review-fund', audience: 'funder' });
  const draft = row({ dossier: 'application-a', initiativeId: garden, audience: 'initiative' });
  const hold = row({ dossier: 'budgetLine-green', initiativeId: garden, partyIds: [fund], audience: 'funder' });

  it('tells all who take part what is for all', () => {
    const open = row({ dossier: 'review-town', audience: 'all' });
    expect([sees(initiative, open), sees(ofFund, open)]).toEqual([true, true]);
  });
  it('tells only the initiative of its drafts', () =>
    expect([sees(initiative, draft), sees(ofFund, draft)]).toEqual([true, false]));
  it('tells only the funder what precedes its decision, and what stands in its books', () => {
    expect([sees(initiative, score), sees(initiative, hold)]).toEqual([false, false]);
    expect([sees(ofFund, score), sees(ofFund, hold)]).toEqual([true, true]);
  });
  it('tells no funder of another funder’s books', () => {
    const other = { inside: false, funders: [town] };
    expect([sees(other, score), sees(other, hold)]).toEqual([false, false]);
  });
  it('tells nothing of what is not of this initiative', () =>
    expect(sees(initiative, row({ dossier: 'review-elsewhere', audience: 'all' }))).toBe(false));
});
