import { isKurrent, Occupied, takeOver, takingAt, Unusable } from '@app/event-store';
import { SystemClock } from '@app/field';
import type { Settings } from '@app/settings';
import type { Command, Terminal } from '../command.js';
import { failed, sentenceOnFile } from '../failed.js';
import { progressOn } from '../progress.js';
import { beginAnew, hasChain } from './begin-anew.js';

const USAGE = 'import-events FILE';

/** Takes all events of a file over into an empty store; after an interruption the same command goes on. Exit code 0, 1 when the file or the store is not fit for it, 2 when called wrongly. Last line: JSON. */
export const importEventsCommand: Command = {
  usage: USAGE,
  does: 'Neemt alle gebeurtenissen van export-events over in een lege opslag (EVENT_STORE_URL); onderbroken gaat het met dezelfde opdracht verder. Stop eerst Aandeel.',
  run: async ([file, ...more], installation, terminal) => {
    if (!file || more.length > 0) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    try {
      return await imported(file, installation.settings(), terminal);
    } catch (error) {
      return failed(terminal, sentenceOn(error, file));
    }
  },
};

const imported = async (file: string, settings: Settings, terminal: Terminal): Promise<number> => {
  const { eventStoreUrl: url, DATABASE_URL, ownerUrl } = settings;
  // A PostgreSQL that is there for the events alone is written to as whom its address names.
  const store = await takingAt({ url, clock: new SystemClock() }, url === DATABASE_URL ? ownerUrl : url);
  try {
    if (isKurrent(url) && (await store.head()) === 0n && (await hasChain(DATABASE_URL)))
      return failed(terminal, otherChain);
    // What was made out of another store's events is at positions that mean nothing here.
    const done = await takeOver(store, file, { told: progressOn(terminal), before: () => beginAnew(DATABASE_URL) });
    terminal.told(
      `Alle ${done.events} gebeurtenissen zijn overgenomen; overzichten worden bij het starten opnieuw gemaakt.`,
    );
    terminal.out(JSON.stringify(done));
    return 0;
  } finally {
    await store.close();
  }
};

const otherChain =
  'In deze database staat nog de keten van een andere KurrentDB. Kies een nieuwe database (DATABASE_URL) en zet daar de sleutels over met backup en restore.';

const sentenceOn = (error: unknown, file: string): string => {
  if (error instanceof Unusable) return `Dit bestand is niet heel (${error.message}). Kijk met: verify-events ${file}`;
  if (error instanceof Occupied)
    return 'In deze opslag staan al andere gebeurtenissen. Overnemen kan alleen in een lege.';
  const sentence = sentenceOnFile(error);
  if (!sentence) throw error;
  return sentence;
};
