import { type EventStore, eventStoreAt, exportEvents, type Showing, Unfaithful } from '@app/event-store';
import { SystemClock } from '@app/field';
import type { Command } from '../command.js';
import { failed, sentenceOnFile } from '../failed.js';
import { progressOn } from '../progress.js';

const USAGE = 'export-events FILE';

/** Writes all events as JSON lines, for another store; texts stay sealed, keys stay here. Exit code 0, 1 when it could not be written, 2 when called wrongly. Last line: JSON. */
export const exportEventsCommand: Command = {
  usage: USAGE,
  does: 'Schrijft alle gebeurtenissen als regels JSON naar een nieuw bestand, ook terwijl Aandeel draait; namen blijven verzegeld.',
  run: async ([file, ...more], installation, terminal) => {
    if (!file || more.length > 0) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    const { eventStoreUrl: url, NODE_ENV } = installation.settings();
    const clock = new SystemClock();
    const store = (await eventStoreAt({ url, clock, mayForget: NODE_ENV === 'test' })) as EventStore & Showing;
    try {
      const { events, head, hash } = await exportEvents(store, file, clock.now(), progressOn(terminal));
      terminal.told(`${events} gebeurtenissen staan in ${file}. Bewaar de laatste regel hieronder op een andere plek.`);
      terminal.out(JSON.stringify({ events, head, hash }));
      return 0;
    } catch (error) {
      return failed(terminal, sentenceOn(error));
    } finally {
      await store.close();
    }
  },
};

const sentenceOn = (error: unknown): string => {
  if (error instanceof Unfaithful)
    return 'De keten klopt niet: er is iets veranderd, weggehaald of tussengevoegd. Er is geen bestand gemaakt; kijk met: npm run aandeel -- verify';
  const sentence = sentenceOnFile(error);
  if (!sentence) throw error;
  return sentence;
};
