import type { PartyId } from '@app/field';
import { type Phase, phaseDecider } from '@app/phases';
import type { Sub } from '../people.js';
import { type Act, as, on, type Script } from '../script.js';
import { personal } from './words.js';

/** Someone who speaks for a party. */
export type Voice = Readonly<{ by: Sub; partyId: PartyId }>;

/** The development of one initiative: nobody sets its phase alone. */
export const growing = (initiativeId: PartyId) => {
  const agrees = ({ by, partyId }: Voice): Act =>
    as(by).asks(phaseDecider, initiativeId, { type: 'AgreePhase', data: { partyId } });
  const proposes = ({ by, partyId }: Voice, phase: Phase, ground: string): Act =>
    as(by).asks(phaseDecider, initiativeId, {
      type: 'ProposePhase',
      data: { partyId, phase, ground: personal(ground) },
    });
  return {
    agrees,
    proposes,
    /** Proposed by the first, and agreed by all on the same day: reached. */
    reaches: (day: string, phase: Phase, ground: string, voices: readonly [Voice, ...Voice[]]): Script => [
      on(day, proposes(voices[0], phase, ground), voices.map(agrees)),
    ],
    /** Says why not. */
    objects: ({ by, partyId }: Voice, reason: string): Act =>
      as(by).asks(phaseDecider, initiativeId, { type: 'ObjectToPhase', data: { partyId, reason: personal(reason) } }),
    /** A fund or partner asks to have a say. */
    asksVoice: ({ by, partyId }: Voice): Act =>
      as(by).asks(phaseDecider, initiativeId, { type: 'AskVoice', data: { partyId } }),
  };
};
