import { specFor } from '@app/event-sourcing/testing';
import { isoDate, type PartyId, type PersonId, type PledgeId, type Sealed } from '@app/field';
import { phaseDecider } from './phase.decider.js';
import type { PhaseEvent } from './phase.events.js';

const given = specFor(phaseDecider, { today: isoDate('2026-03-02'), actor: 'dora' as PersonId });
const [garden, town, fund] = ['garden' as PartyId, 'town' as PartyId, 'fund' as PartyId];
const ground = 'sealed:phase-garden:x' as Sealed;

const invited = (partyId: PartyId, kind: string): PhaseEvent => ({
  ...{ type: 'PartyInvited', data: { initiativeId: garden, partyId, kind } },
});
const table = [invited(garden, 'initiative'), invited(town, 'municipality'), invited(fund, 'fund')];
const proposed: PhaseEvent = {
  ...{ type: 'PhaseProposed', data: { initiativeId: garden, partyId: garden, phase: 'build', ground } },
};
const agreed = (partyId: PartyId): PhaseEvent => ({ type: 'PhaseAgreed', data: { partyId, phase: 'build' } });
const objected = (partyId: PartyId): PhaseEvent => ({
  ...{ type: 'PhaseObjected', data: { partyId, phase: 'build', reason: ground } },
});
const reached = (...agreedBy: PartyId[]): PhaseEvent => ({
  ...{ type: 'PhaseReached', data: { initiativeId: garden, phase: 'build', agreedBy, released: [] } },
});
const voice: PhaseEvent = { type: 'VoiceAsked', data: { partyId: fund } };

describe('a phase', () => {
  it('is proposed once a municipality takes part', () => {
    const proposal = { partyId: garden, phase: 'build', ground } as const;
    given(...table)
      .when('ProposePhase', proposal)
      .thenHappens(proposed);
    given(invited(garden, 'initiative')).when('ProposePhase', proposal).thenRefused('phase/no-municipality');
    given(...table, proposed)
      .when('ProposePhase', proposal)
      .thenRefused('phase/one-at-a-time');
  });

  it('is reached when the initiative and the municipality both agree', () => {
    given(...table, proposed)
      .when('AgreePhase', { partyId: garden })
      .thenHappens(agreed(garden));
    given(...table, proposed, agreed(garden))
      .when('AgreePhase', { partyId: town })
      .thenHappens(agreed(town), reached(garden, town));
  });

  it('waits for a fund that asked for a voice', () =>
    given(...table, voice, proposed, agreed(garden))
      .when('AgreePhase', { partyId: town })
      .thenHappens(agreed(town)));

  it('is kept back by the municipality until it withdraws its objection', () => {
    given(...table, proposed, agreed(garden))
      .when('ObjectToPhase', { partyId: town, reason: ground })
      .thenHappens(objected(town));
    given(...table, proposed, agreed(garden), objected(town))
      .when('WithdrawObjection', { partyId: town })
      .thenHappens({ type: 'ObjectionWithdrawn', data: { partyId: town, phase: 'build' } });
  });

  it('hears a fund’s objection and is reached all the same', () =>
    given(...table, voice, proposed, agreed(garden), agreed(town))
      .when('ObjectToPhase', { partyId: fund, reason: ground })
      .thenHappens(objected(fund), reached(garden, town)));

  it('is not agreed by who has no voice', () =>
    given(...table, proposed)
      .when('AgreePhase', { partyId: fund })
      .thenRefused('phase/no-voice'));

  it('is not proposed twice over', () =>
    given(...table, proposed, agreed(garden), agreed(town), reached(garden, town))
      .when('ProposePhase', { partyId: town, phase: 'build', ground })
      .thenRefused('phase/already-there'));
});

describe('an instalment that waits for a phase', () => {
  const waiting = { pledgeId: 'p' as PledgeId, instalmentId: 'i' };
  const awaited: PhaseEvent = { type: 'PhaseAwaited', data: { ...waiting, phase: 'build' } };

  it('is released when the phase is reached', () => {
    given(...table)
      .when('AwaitPhase', { ...waiting, phase: 'build' })
      .thenHappens(awaited);
    given(...table, awaited, proposed, agreed(garden))
      .when('AgreePhase', { partyId: town })
      .thenHappens(agreed(town), {
        type: 'PhaseReached',
        data: { initiativeId: garden, phase: 'build', agreedBy: [garden, town], released: [waiting] },
      });
  });
  it('is released at once when the phase was reached before', () =>
    given(...table, proposed, agreed(garden), agreed(town), reached(garden, town))
      .when('AwaitPhase', { ...waiting, phase: 'build' })
      .thenHappens({ type: 'PhaseWasReached', data: { ...waiting, phase: 'build' } }));
});
