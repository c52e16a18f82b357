import { coproductionDecider } from '@app/coproductions';
import { type Ask, ask, type Policy } from '@app/event-sourcing';
import { type ApplicationId, type PartyId, sum, zero } from '@app/field';
import type { HelpEvents, PledgeEvents } from '@app/pledges';

const joining = (applicationId: ApplicationId, initiativeId: PartyId, partyId: PartyId, kind: string): Ask =>
  ask(coproductionDecider, applicationId, {
    type: 'JoinCoproduction',
    data: { applicationId, initiativeId, partyId, kind },
  });

const added = ({ pledgeId, funderId: partyId, firm, proviso, applicationId }: PledgeEvents['PledgeMade']): Ask[] => {
  const years = [...firm, ...proviso];
  const total = sum(zero, ...years.map(({ amount }) => amount));
  const named = years.map(({ year }) => year);
  const span = { firstYear: Math.min(...named), lastYear: Math.max(...named) };
  if (!applicationId) return [];
  return [ask(coproductionDecider, applicationId, { type: 'AddPledge', data: { pledgeId, partyId, total, ...span } })];
};

/** Who takes a share, in money or in kind, takes part in the co-production. */
export const coproductionFromShare: Policy<PledgeEvents & HelpEvents> = {
  name: 'coproduction-from-share',
  whenever: {
    PledgeMade: ({ data }) => {
      const { applicationId, initiativeId, funderId, funderKind } = data;
      if (!applicationId || !initiativeId) return [];
      return [joining(applicationId, initiativeId, funderId, funderKind), ...added(data)];
    },
    HelpPledged: ({ data: { applicationId, initiativeId, giverId, giverKind } }) =>
      applicationId ? [joining(applicationId, initiativeId, giverId, giverKind)] : [],
  },
};
