import { ask, askAfter, type Policy } from '@app/event-sourcing';
import { daysAfter, type IsoDate, type PledgeId } from '@app/field';
import { type PhaseEvents, phaseDecider } from '@app/phases';
import { type PledgeEvents, pledgeDecider } from '@app/pledges';

const fallDue = (pledgeId: PledgeId, instalmentId: string, on: IsoDate) =>
  ask(pledgeDecider, pledgeId, { type: 'FallDue', data: { instalmentId, on } });

/** An instalment falls due on its date, or when the phase it waits for is reached. */
export const instalmentFallsDue: Policy<PledgeEvents & PhaseEvents> = {
  name: 'instalment-falls-due',
  whenever: {
    InstalmentPlanned: ({ data: { pledgeId, initiativeId, instalmentId, condition }, recordedOn }) => {
      if (condition.kind === 'date') {
        // Nothing was due before it was agreed.
        const on = condition.on < recordedOn ? recordedOn : condition.on;
        // On the day itself, so once the day before has passed.
        return [askAfter(daysAfter(condition.on, -1), fallDue(pledgeId, instalmentId, on))];
      }
      if (condition.kind !== 'phase' || !initiativeId) return [];
      const data = { pledgeId, instalmentId, phase: condition.phase };
      return [ask(phaseDecider, initiativeId, { type: 'AwaitPhase', data })];
    },
    PhaseReached: ({ data: { released }, recordedOn }) =>
      released.map(({ pledgeId, instalmentId }) => fallDue(pledgeId, instalmentId, recordedOn)),
    PhaseWasReached: ({ data: { pledgeId, instalmentId }, recordedOn }) => [
      fallDue(pledgeId, instalmentId, recordedOn),
    ],
  },
};
