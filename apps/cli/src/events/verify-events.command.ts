import { type FileVerdict, verifyFile } from '@app/event-store';
import type { Command } from '../command.js';
import { failed, sentenceOnFile } from '../failed.js';
import { progressOn } from '../progress.js';

const USAGE = 'verify-events FILE';

/** Verifies a file of events on its own: exit code 0 when it is whole, 1 when something in it was changed, 2 when called wrongly. Last line: JSON. */
export const verifyEventsCommand: Command = {
  usage: USAGE,
  does: 'Controleert of een bestand met gebeurtenissen heel is: de keten, de aantallen en het einde.',
  run: async ([file, ...more], _, terminal) => {
    if (!file || more.length > 0) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    try {
      const verdict = await verifyFile(file, progressOn(terminal));
      terminal.told(sentenceOn(verdict));
      terminal.out(JSON.stringify(resultOf(verdict)));
      return verdict.isWhole ? 0 : 1;
    } catch (error) {
      const sentence = sentenceOnFile(error);
      if (!sentence) throw error;
      return failed(terminal, sentence);
    }
  },
};

const sentenceOn = ({ isWhole, events, brokenAt }: FileVerdict): string =>
  isWhole
    ? `Het bestand is heel: ${events} gebeurtenissen. Vergelijk de hash met die van het uitvoeren: wie het hele bestand opnieuw schreef, schreef ook de keten opnieuw.`
    : `Het bestand klopt tot en met ${events} gebeurtenissen; regel ${brokenAt} hoort daar niet.`;

const resultOf = ({ isWhole, events, brokenAt, header }: FileVerdict) => ({
  ...{ whole: isWhole, events, brokenAt: brokenAt ?? null },
  ...{ head: header?.head ?? null, hash: header?.hash ?? null },
});
