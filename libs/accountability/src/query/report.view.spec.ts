import { recorded, rowAfter } from '@app/event-sourcing/testing';
import { type CoproductionId, cents, type PartyId, type PledgeId, type ReportId, type Sealed } from '@app/field';
import type { ReportEvent } from '../decide/report.events.js';
import { reportList } from '../project/report-list.projection.js';
import { reportViewFor } from './report.view.js';

const [garden, fund, town] = ['garden' as PartyId, 'fund' as PartyId, 'town' as PartyId];
const shared: ReportEvent = {
  type: 'ReportShared',
  data: {
    ...{ reportId: 'r' as ReportId, initiativeId: garden, coproductionId: 'a' as CoproductionId, year: 2027 },
    ...{ kind: 'report', happened: 'sealed:report-r:x' as Sealed, spent: cents(100) },
    receivers: [
      { partyId: fund, pledgeId: 'p' as PledgeId, tier: 'performance' },
      { partyId: town, pledgeId: 'q' as PledgeId, tier: 'costs' },
    ],
  },
};
const spentSeenBy = (viewer: PartyId) => {
  const row = rowAfter(reportList, recorded('r', shared));
  return row && reportViewFor(viewer, row).spent;
};

describe('the money line of a report', () => {
  it('is seen by the initiative that gave it', () => expect(spentSeenBy(garden)).toBe(100));
  it('is seen by a funder whose tier asks for costs', () => expect(spentSeenBy(town)).toBe(100));
  it('is not seen by a funder whose tier does not', () => expect(spentSeenBy(fund)).toBeNull());
});
