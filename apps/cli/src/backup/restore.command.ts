import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Settings } from '@app/settings';
import { Erasures } from '@app/vault';
import type { Command, Installation, Terminal } from '../command.js';
import { importEventsCommand } from '../events/import-events.command.js';
import { failed, sentenceOnFile } from '../failed.js';
import { progressOn } from '../progress.js';
import { NoBackup } from './manifest.js';
import { keysIn, restored, type Whole, wholeIn } from './restore.js';

const USAGE = 'restore DIR [--keys DIR | --without-keys] [--erasures FILE] [--check]';

const options = {
  keys: { type: 'string' },
  'without-keys': { type: 'boolean' },
  erasures: { type: 'string' },
  check: { type: 'boolean' },
} as const;

type Called = Readonly<{ folder: string; keys: string | undefined; erasures: string | undefined; check: boolean }>;

/** Puts a backup back into an empty database, as its owner, wholly or not at all. Exit code 0, 1 when the backup or the database is not fit for it, 2 when called wrongly. Last line: JSON. */
export const restoreCommand: Command = {
  usage: USAGE,
  does: 'Zet een reservekopie terug in een lege database, en controleert alles voor- en achteraf; --check kijkt alleen of zij heel is.',
  run: async (args, installation, terminal) => {
    const called = calledWith(args);
    if (!called) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    try {
      const whole = await wholeIn(called.folder, called.keys);
      terminal.told(
        `De reservekopie van ${whole.backup.madeAt} is heel: ${whole.backup.head.position} gebeurtenissen.`,
      );
      return called.check ? checked(whole, terminal) : await put(whole, called, installation, terminal);
    } catch (error) {
      const sentence = error instanceof NoBackup ? error.message : sentenceOnFile(error);
      if (!sentence) throw error;
      return failed(terminal, sentence);
    }
  },
};

const calledWith = (args: readonly string[]): Called | undefined => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (!folder || more.length > 0 || (values.keys && values['without-keys'])) return undefined;
    const keys = values['without-keys'] ? undefined : (values.keys ?? keysIn(folder));
    return { folder, keys, erasures: values.erasures, check: values.check === true };
  } catch {
    return undefined;
  }
};

const checked = ({ backup, keys }: Whole, { out }: Terminal): number => {
  out(JSON.stringify({ ...backup.head, madeAt: backup.madeAt, keys: keys !== undefined }));
  return 0;
};

const put = async (whole: Whole, called: Called, installation: Installation, terminal: Terminal): Promise<number> => {
  const settings = installation.settings();
  const { folder, backup } = whole;
  if (!backup.events && settings.eventStoreUrl !== settings.DATABASE_URL) return failed(terminal, apart);
  const done = await putTables(whole, called, settings, terminal);
  terminal.out(JSON.stringify(done));
  if (backup.events) return importEventsCommand.run([join(folder, backup.events)], installation, terminal);
  terminal.told('Posities, revisies en de keten kloppen. Start Aandeel: de overzichten worden opnieuw gemaakt.');
  return 0;
};

const putTables = async (whole: Whole, { erasures }: Called, settings: Settings, terminal: Terminal) => {
  const { masterKey: master, masterKeyAlso: also, ownerUrl, erasuresFile } = settings;
  const [own, given] = [new Erasures(erasuresFile), new Erasures(erasures)];
  const all = [...(await own.all()), ...(await given.all())];
  const done = await restored(whole, {
    ownerUrl,
    masters: { master, also },
    erasures: all,
    told: progressOn(terminal),
  });
  // From here on they are on the list of this installation too.
  await own.add(await given.all());
  terminal.told(sentenceOn(done.erasedAgain, all.length));
  return done;
};

const sentenceOn = (again: number, listed: number): string =>
  listed === 0
    ? 'Op de lijst van wie gewist is (ERASURES_FILE of --erasures) staat niemand. Is er na deze kopie iemand gewist, dan is die nu weer leesbaar: zet de lijst neer, en start dan pas.'
    : `Opnieuw gewist: ${again} van de ${listed} op de lijst hadden nog een sleutel.`;

const apart =
  'De gebeurtenissen horen hier niet in deze database (EVENT_STORE_URL). Zet terug zonder die instelling, en neem ze daarna over met export-events en import-events.';
