import type { CoproductionEvents } from '@app/coproductions';
import { ask, type Policy } from '@app/event-sourcing';
import { phaseDecider } from '@app/phases';

/** Who takes part in a co-production sits at the table where the initiative's phase is set. */
export const tableFromCoproduction: Policy<CoproductionEvents> = {
  name: 'table-from-coproduction',
  whenever: {
    PartyJoined: ({ data: { initiativeId, partyId, kind } }) => [
      ask(phaseDecider, initiativeId, { type: 'InviteParty', data: { initiativeId, partyId, kind } }),
    ],
  },
};
