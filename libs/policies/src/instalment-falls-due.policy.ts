import { ask, askAfter, type Policy } from '@app/event-sourcing';
import { daysAfter, type PledgeId } from '@app/field';
import { type PhaseEvents, phaseDecider } from '@app/phases';
import { type PledgeEvents, pledgeDecider } from '@app/pledges';

const fallDue = (pledgeId: PledgeId, instalmentId: string) =>
  ask(pledgeDecider, pledgeId, { type: 'FallDue', data: { instalmentId } });

/** An instalment falls due on its date, or when the phase it waits for is reached. */
export const instalmentFallsDue: Policy<PledgeEvents & PhaseEvents> = {
  name: 'instalment-falls-due',
  whenever: {
    InstalmentPlanned: ({ data: { pledgeId, initiativeId, instalmentId, condition } }) => {
      // On the day itself, so once the day before has passed.
      if (condition.kind === 'date') return [askAfter(daysAfter(condition.on, -1), fallDue(pledgeId, instalmentId))];
      if (condition.kind !== 'phase' || !initiativeId) return [];
      const data = { pledgeId, instalmentId, phase: condition.phase };
      return [ask(phaseDecider, initiativeId, { type: 'AwaitPhase', data })];
    },
    PhaseReached: ({ data: { released } }) =>
      released.map(({ pledgeId, instalmentId }) => fallDue(pledgeId, instalmentId)),
    PhaseWasReached: ({ data: { pledgeId, instalmentId } }) => [fallDue(pledgeId, instalmentId)],
  },
};
