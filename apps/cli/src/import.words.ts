import { fields, type Imported, type Mapping, type RowError, reasons, type Told } from '@app/imports';

const SHOWN = 20;

const lines = (...text: readonly string[]): string => text.join('\n');

const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** Which column is taken for which field. */
export const columnsIn = (mapping: Mapping): string =>
  lines('Kolommen:', ...fields.map((field) => `  ${field.padEnd(12)} ${mapping[field] ?? '(geen)'}`));

/** The first bad cells, and where all of them are. */
export const errorsIn = (errors: readonly RowError[], file: string | undefined): string => {
  if (errors.length === 0) return 'Alle regels zijn goed.';
  const shown = errors.slice(0, SHOWN).map(errorIn);
  const rest = errors.length > SHOWN ? [`  … en nog ${errors.length - SHOWN}`] : [];
  const where = file ? `alle in ${file}` : 'bewaar ze met --errors FILE.csv';
  return lines(`${errors.length} keer iets dat niet goed is (${where}):`, ...shown, ...rest);
};

const errorIn = ({ rowNumber, column, value, reason }: RowError): string =>
  `  regel ${rowNumber}, ${column}: ${JSON.stringify(value)} — ${reasons[reason].nl}`;

/** Tells of every hundredth of the way, not of every step. */
export const progressTo = (told: (text: string) => void): Told => {
  let before = -1;
  return (asked, of) => {
    const percent = Math.floor((100 * asked) / of);
    if (percent > before) told(`${String(percent).padStart(3)}%  ${asked} van ${of}`);
    before = percent;
  };
};

/** What changed, what is gone, which names may be one, and who could come to one co-production. */
export const changesIn = ({ changes, gone, lookAlikes, candidates }: Imported): string =>
  lines(
    `${changes.new} nieuw, ${changes.corrected} gewijzigd, ${changes.unchanged} ongewijzigd, ${changes.gone} niet meer in het bestand.`,
    ...section('Niet meer in het bestand (blijven staan):', gone.map(goneIn)),
    ...section(
      'Misschien dezelfde ontvanger (niet samengevoegd):',
      lookAlikes.map((names) => names.join(' · ')),
    ),
    ...section('Kandidaten voor één coproductie:', candidates.map(candidateIn)),
  );

const section = (title: string, all: readonly string[]): readonly string[] => {
  if (all.length === 0) return [];
  const rest = all.length > SHOWN ? [`  … en nog ${all.length - SHOWN}`] : [];
  return [title, ...all.slice(0, SHOWN).map((each) => `  ${each}`), ...rest];
};

const goneIn = ({ year, recipient, scheme }: Imported['gone'][number]): string =>
  `${year} ${recipient || '(niet genoemd)'} — ${scheme}`;

const candidateIn = ({ recipient, awards, departments, awarded }: Imported['candidates'][number]): string =>
  `${recipient}: ${awards} verleningen van ${departments.length} afdelingen, ${euros.format(awarded / 100)}`;

/** The result for machines, on one line: amounts in cents. */
export const resultLine = ({ result }: Imported): string => {
  const { rows, good, bad, awarded, byTheme, unnamed, nothingAwarded, events, candidates } = result;
  return JSON.stringify({ rows, good, bad, awarded, byTheme, unnamed, nothingAwarded, events, candidates });
};
