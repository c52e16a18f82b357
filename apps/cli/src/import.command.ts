import { readFile as bytesOf, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { filledIn } from '@app/gate';
import {
  errorsCsv,
  type ImportAsked,
  type Imported,
  Importing,
  limits,
  type Mapping,
  mappingFor,
  type ReadRows,
  readFile,
  refuseImport,
  rowsOf,
  type SaidMapping,
} from '@app/imports';
import type { Command, Terminal } from './command.js';
import { changesIn, columnsIn, errorsIn, progressTo, resultLine } from './import.words.js';

const USAGE =
  'import FILE --funder NAME [--map MAP.json] [--sheet NAME] [--dry-run] [--all-or-nothing] [--errors FILE.csv]';

const options = {
  funder: { type: 'string' },
  map: { type: 'string' },
  sheet: { type: 'string' },
  errors: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'all-or-nothing': { type: 'boolean' },
} as const;

type Flags = { [F in keyof typeof options]?: (typeof options)[F]['type'] extends 'string' ? string : boolean };
type Called = Readonly<{ file: string; funder: string; flags: Flags }>;

/** Imports a register as the operator of the installation; gives the exit code: 0, 1 when nothing could be recorded, 2 when called wrongly. */
export const importCommand: Command = {
  usage: USAGE,
  does: 'Leest een subsidieregister in; hetzelfde bestand nog eens verandert niets.',
  run: async (args, installation, terminal) => {
    const called = calledWith(args);
    if (!called) return failed(terminal, `npm run aandeel -- ${USAGE}`, 2);
    try {
      return await imported(called, (await installation.app()).get(Importing), terminal);
    } catch (error) {
      if (isFromFiles(error)) return failed(terminal, sentenceOn(error), 1);
      throw error;
    }
  },
};

const calledWith = (args: readonly string[]): Called | undefined => {
  try {
    const { values: flags, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    return file && flags.funder?.trim() && more.length === 0 ? { file, funder: flags.funder.trim(), flags } : undefined;
  } catch {
    return undefined;
  }
};

const imported = async ({ file, funder, flags }: Called, importing: Importing, terminal: Terminal): Promise<number> => {
  const { read, mapping } = await readAs(file, flags, await importing.rememberedFor({ name: funder }));
  terminal.told(columnsIn(mapping));
  terminal.told(errorsIn(read.errors, flags.errors));
  if (flags.errors) await writeFile(flags.errors, errorsCsv(read.errors));
  const asked: ImportAsked = {
    ...{ funder: { name: funder }, read, mapping, by: { operator: 'cli', key: 'import' } },
    ...{ dryRun: flags['dry-run'], allOrNothing: flags['all-or-nothing'] },
  };
  const done = await importing.run(asked, progressTo(terminal.told));
  return concluded(done, asked, terminal);
};

const readAs = async (
  file: string,
  { map, sheet }: Flags,
  remembered: Mapping,
): Promise<Readonly<{ read: ReadRows; mapping: Mapping }>> => {
  const { size } = await stat(file);
  if (size > limits.bytes) throw refuseImport('import/too-large', { megabytes: limits.bytes / 1_000_000 });
  const table = await readFile({ name: basename(file), bytes: await bytesOf(file), sheet });
  const mapping = mappingFor(table, map ? await mapIn(map) : {}, remembered);
  return { read: rowsOf(table, mapping), mapping };
};

const mapIn = async (file: string): Promise<SaidMapping> => {
  const text = await bytesOf(file, 'utf8');
  try {
    const said: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (isSaidMapping(said)) return said;
  } catch {
    // Said below, in the same words.
  }
  throw refuseImport('import/not-what-its-name-says', { expected: 'JSON: {"recipient": "Naam", …}' });
};

const isSaidMapping = (said: unknown): said is SaidMapping =>
  typeof said === 'object' &&
  said !== null &&
  !Array.isArray(said) &&
  Object.values(said).every((heading) => heading === null || typeof heading === 'string');

const concluded = (done: Imported, { allOrNothing, read }: ImportAsked, { told, out }: Terminal): number => {
  told(changesIn(done));
  const refused = allOrNothing === true && read.bad > 0;
  if (refused) told(filledIn(refuseImport('import/bad-rows').sentence.nl, { bad: read.bad }));
  out(resultLine(done));
  return refused ? 1 : 0;
};

const failed = ({ told }: Terminal, sentence: string, code: number): number => {
  told(sentence);
  return code;
};

// By its fields: what the file system throws is not everywhere the same Error.
const isFromFiles = (error: unknown): error is Readonly<{ code: string; path: string }> =>
  typeof Object(error).code === 'string' && typeof Object(error).path === 'string';

const sentenceOn = ({ code, path }: Readonly<{ code: string; path: string }>): string =>
  code === 'ENOENT' ? `Dit bestand is er niet: ${path}` : `Dit bestand kan niet worden geopend (${code}): ${path}`;
