import { readCsv } from './csv.js';
import { refuse } from './import.refusals.js';
import { readJson } from './json.js';
import { limits, type RegisterFile, type Table } from './table.js';
import { readXlsx } from './xlsx.js';

type Kind = 'CSV' | 'XLSX' | 'JSON';

const kinds: Readonly<Record<string, Kind>> = {
  csv: 'CSV',
  txt: 'CSV',
  tsv: 'CSV',
  tab: 'CSV',
  xlsx: 'XLSX',
  json: 'JSON',
};

/** Reads a register by the kind its name says; throws a Refusal when it is too large, of no known kind, or something else. */
export const readFile = async ({ name, bytes, sheet }: RegisterFile): Promise<Table> => {
  if (bytes.length > limits.bytes) throw refuse('import/too-large', { megabytes: limits.bytes / 1_000_000 });
  if (bytes.length === 0) throw refuse('import/no-rows');
  const kind = kindOf(name);
  expectIs(kind, bytes);
  if (kind === 'XLSX') return readXlsx(bytes, sheet);
  return kind === 'JSON' ? readJson(bytes) : readCsv(bytes);
};

const kindOf = (name: string): Kind => {
  const kind = kinds[/\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? ''];
  if (!kind) throw refuse('import/unknown-kind');
  return kind;
};

// Archives (XLSX too), old Excel, PDF: their first bytes say what they are, whatever their name.
const ARCHIVE = '504b0304';
const OTHERS = ['504b', '25504446', 'd0cf11e0'];

const isArchive = (begin: string): boolean => begin.startsWith(ARCHIVE);
const isOther = (begin: string): boolean => OTHERS.some((each) => begin.startsWith(each));

const expectIs = (expected: Kind, bytes: Buffer): void => {
  const begin = bytes.subarray(0, 4).toString('hex');
  const fits = expected === 'XLSX' ? isArchive(begin) : !isOther(begin);
  if (!fits) throw refuse('import/not-what-its-name-says', { expected });
};
