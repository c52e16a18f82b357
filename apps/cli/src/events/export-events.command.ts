import { Unfaithful } from '@app/event-store';
import type { Command } from '../command.js';
import { failed, sentenceOnFile } from '../failed.js';
import { BROKEN, exportedTo } from './exporting.js';

const USAGE = 'export-events FILE';

/** Writes all events as JSON lines, for another store; texts stay sealed, keys stay here. Exit code 0, 1 when it could not be written, 2 when called wrongly. Last line: JSON. */
export const exportEventsCommand: Command = {
  usage: USAGE,
  does: 'Schrijft alle gebeurtenissen als regels JSON naar een nieuw bestand, ook terwijl Aandeel draait; namen blijven verzegeld.',
  run: async ([file, ...more], installation, terminal) => {
    if (!file || more.length > 0) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    try {
      const { events, head, hash } = await exportedTo(file, installation.settings(), terminal);
      terminal.told(`${events} gebeurtenissen staan in ${file}. Bewaar de laatste regel hieronder op een andere plek.`);
      terminal.out(JSON.stringify({ events, head, hash }));
      return 0;
    } catch (error) {
      return failed(terminal, sentenceOn(error));
    }
  },
};

const sentenceOn = (error: unknown): string => {
  const sentence = error instanceof Unfaithful ? BROKEN : sentenceOnFile(error);
  if (!sentence) throw error;
  return sentence;
};
