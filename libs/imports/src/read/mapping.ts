import { refuse } from './import.refusals.js';
import type { Table } from './table.js';

/** What a register can tell of an award. */
export const fields = [
  'recipient',
  'project',
  'scheme',
  'department',
  'theme',
  'year',
  'periodicity',
  'asked',
  'awarded',
] as const;

/** What a register can tell of an award. */
export type Field = (typeof fields)[number];

/** Which heading holds which field. */
export type Mapping = Readonly<Partial<Record<Field, string>>>;

/** What someone said of the columns; null: this register does not have the field. */
export type SaidMapping = Readonly<Partial<Record<Field, string | null>>>;

/** Without these a row is no award; the others may be left out. */
export const required: readonly Field[] = ['recipient', 'scheme', 'year', 'awarded'];

/** A guess: the heading, and how sure; 1 is the field's very name, 0.9 another name for it, 0.5 a name within. */
export type Guess = Readonly<{ heading: string; confidence: number }>;

/** What each column seems to hold, and which fields could be in more than one. */
export type Guesses = Readonly<{ found: Readonly<Partial<Record<Field, Guess>>>; ambiguous: readonly Field[] }>;

/** The words that registers use; the first is the field's very name, before which the others give way. */
const words: Readonly<Record<Field, readonly string[]>> = {
  recipient: [
    ...['ontvanger', 'naam', 'naamontvanger', 'subsidieontvanger', 'aanvrager', 'naamaanvrager', 'begunstigde'],
    ...['organisatienaam', 'instelling', 'recipient', 'recipientname', 'grantee', 'beneficiary', 'name', 'applicant'],
  ],
  project: [
    ...['project', 'projectnaam', 'activiteit', 'activiteiten', 'omschrijving', 'doel', 'onderwerp'],
    ...['projectname', 'projecttitle', 'title', 'activity', 'activities', 'description', 'purpose'],
  ],
  scheme: [
    ...['regeling', 'subsidieregeling', 'regelingnaam', 'naamregeling', 'grondslag', 'verordening'],
    ...['scheme', 'grantscheme', 'programme', 'grantprogramme', 'regulation', 'legalbasis'],
  ],
  department: [
    ...['afdeling', 'organisatie', 'organisatieonderdeel', 'dienst', 'directie', 'stadsdeel', 'organisatieeenheid'],
    ...['department', 'directorate', 'division', 'organisationalunit', 'organisation', 'organization'],
  ],
  theme: ['thema', 'theme', 'beleidsterrein', 'beleidsveld', 'programma', 'policyarea', 'policyfield', 'category'],
  year: ['jaar', 'subsidiejaar', 'begrotingsjaar', 'boekjaar', 'kalenderjaar', 'year', 'grantyear', 'fiscalyear'],
  periodicity: ['periodiciteit', 'soort', 'soortsubsidie', 'frequentie', 'periodicity', 'frequency', 'granttype'],
  asked: [
    ...['aangevraagd', 'aangevraagdbedrag', 'bedragaangevraagd', 'gevraagd', 'gevraagdbedrag'],
    ...['asked', 'amountasked', 'requested', 'amountrequested', 'requestedamount', 'amountappliedfor', 'applied'],
  ],
  awarded: [
    ...['verleend', 'verleendbedrag', 'bedragverleend', 'toegekend', 'toegekendbedrag', 'bedragtoegekend', 'bedrag'],
    ...['beschikt', 'awarded', 'amountawarded', 'awardedamount', 'granted', 'amountgranted', 'grantamount', 'amount'],
  ],
};

/** Which column seems to hold what, by its Dutch or English heading; each column serves one field at most. */
export const guessed = ({ headings }: Pick<Table, 'headings'>): Guesses => {
  const found: Partial<Record<Field, Guess>> = {};
  const ambiguous: Field[] = [];
  for (const field of fields) {
    const [best, next] = guessesFor(field, headings);
    if (best && best.confidence === next?.confidence) ambiguous.push(field);
    else if (best) found[field] = best;
  }
  return { found, ambiguous };
};

const guessesFor = (field: Field, headings: readonly string[]): readonly Guess[] =>
  headings
    .map((heading) => ({ heading, confidence: likeness(field, wordOf(heading)) }))
    .filter(({ heading, confidence }) => confidence > 0 && fieldOf(wordOf(heading)) === field)
    .toSorted((one, other) => other.confidence - one.confidence);

const likeness = (field: Field, word: string): number => {
  const at = words[field].indexOf(word);
  if (at >= 0) return at === 0 ? 1 : 0.9;
  return lengthWithin(field, word) > 0 ? 0.5 : 0;
};

/** Columns about an award that are no field of it, whatever else their heading says. */
const OTHER = /datum|date|nummer|number|kenmerk|code|kvk|postcode|adres/;

// `Aangevraagd bedrag in euro` holds `bedrag` too: the longest name within says whose it is.
const fieldOf = (word: string): Field | undefined => {
  const exact = fields.find((field) => words[field].includes(word));
  if (exact || OTHER.test(word)) return exact;
  const [best] = fields.toSorted((one, other) => lengthWithin(other, word) - lengthWithin(one, word));
  return best;
};

const lengthWithin = (field: Field, word: string): number =>
  Math.max(0, ...words[field].filter((each) => each.length > 3 && word.includes(each)).map(({ length }) => length));

/** The words of a heading, bare: `Bedrag (verleend)` is `bedragverleend`. */
export const wordOf = (heading: string): string =>
  heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The guesses that leave no doubt, as a mapping. */
export const certain = ({ found }: Guesses): Mapping =>
  Object.fromEntries(Object.entries(found).map(([field, { heading }]) => [field, heading]));

/** The mapping to go by: what was said, over what was remembered and still fits, over the guesses; throws a Refusal. */
export const mappingFor = (table: Table, said: SaidMapping = {}, remembered: Mapping = {}): Mapping => {
  const guesses = guessed(table);
  const fitting = Object.entries(remembered).filter(([, heading]) => table.headings.includes(heading));
  const told = { ...Object.fromEntries(fitting), ...said };
  const doubtful = guesses.ambiguous.filter((field) => told[field] === undefined);
  return expectMapping({ ...certain(guesses), ...told }, doubtful, table.headings);
};

const expectMapping = (said: SaidMapping, doubtful: readonly Field[], headings: readonly string[]): Mapping => {
  const mapping = Object.fromEntries(Object.entries(said).filter(([, heading]) => heading)) as Mapping;
  for (const [field, heading] of Object.entries(mapping)) expectKnown(field, heading, headings);
  const missing = [...new Set([...required.filter((field) => !mapping[field]), ...doubtful])];
  const told = { missing: missing.join(', '), headings: headings.join(', ') };
  if (missing.length > 0) throw refuse('import/columns-missing', told);
  return mapping;
};

const expectKnown = (field: string, heading: string, headings: readonly string[]): void => {
  if (!fields.includes(field as Field)) throw refuse('import/no-such-field', { field, fields: fields.join(', ') });
  const known = headings.includes(heading);
  if (!known) throw refuse('import/no-such-heading', { heading, headings: headings.join(', ') });
};
