import { Unfaithful } from '@app/event-store';
import type { Settings } from '@app/settings';
import type { Command, Terminal } from '../command.js';
import { BROKEN, exportedTo } from '../events/exporting.js';
import { failed, sentenceOnFile } from '../failed.js';
import { progressOn } from '../progress.js';
import { backUp } from './backup.js';
import { KEYS } from './manifest.js';

const USAGE = 'backup DIR';

/** Backs up all that cannot be made again into an empty folder, while the service runs. Exit code 0, 1 when it could not be done, 2 when called wrongly. Last line: JSON. */
export const backupCommand: Command = {
  usage: USAGE,
  does: 'Maakt een reservekopie in een lege map, ook terwijl Aandeel draait; de sleutels staan apart, in DIR/keys.',
  run: async ([folder, ...more], installation, terminal) => {
    if (!folder || more.length > 0) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    try {
      return await backedUp(folder, installation.settings(), terminal);
    } catch (error) {
      const sentence = error instanceof Unfaithful ? BROKEN : sentenceOnFile(error);
      if (!sentence) throw error;
      return failed(terminal, sentence);
    }
  },
};

const backedUp = async (folder: string, settings: Settings, terminal: Terminal): Promise<number> => {
  const { DATABASE_URL: databaseUrl, eventStoreUrl } = settings;
  const exported = async (path: string) => {
    const { head: position, hash } = await exportedTo(path, settings, terminal);
    return { position, hash };
  };
  const apart = eventStoreUrl === databaseUrl ? {} : { exported };
  const [{ head, tables }, keys] = await backUp({ databaseUrl, folder, told: progressOn(terminal), ...apart });
  terminal.told(`De reservekopie staat in ${folder}, tot en met gebeurtenis ${head.position}.`);
  terminal.told(
    `De sleutels staan in ${folder}/${KEYS}. Laat ze door iemand anders bewaren, en niet langer dan nodig.`,
  );
  const rows = (of: typeof tables) => of.reduce((sum, table) => sum + table.rows, 0);
  terminal.out(JSON.stringify({ ...head, rows: rows(tables), keys: rows(keys.tables) }));
  return 0;
};
