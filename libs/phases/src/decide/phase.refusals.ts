import { refusing } from '@app/event-sourcing';

/** Why a phase change says no. */
export const refuse = refusing({
  'phase/no-municipality': {
    nl: 'Een fase stelt u samen vast. Er doet nog geen gemeente mee aan dit initiatief.',
    en: 'A phase is set together. No municipality takes part in this initiative yet.',
  },
  'phase/no-voice': {
    nl: 'Deze partij heeft geen stem in de fase van dit initiatief. Een fonds kan om een stem vragen.',
    en: 'This party has no say in the phase of this initiative. A fund can ask for one.',
  },
  'phase/nothing-proposed': { nl: 'Er is nu geen fase voorgesteld.', en: 'No phase is proposed at the moment.' },
  'phase/already-there': { nl: 'Het initiatief is al in deze fase.', en: 'The initiative is in this phase already.' },
  'phase/one-at-a-time': {
    nl: 'Er ligt al een voorstel. Rond dat eerst samen af.',
    en: 'There is a proposal already. Settle that one first.',
  },
  'phase/not-invited': {
    nl: 'Deze partij doet niet mee aan dit initiatief.',
    en: 'This party does not take part in this initiative.',
  },
});
