import { refusing } from '@app/event-sourcing';

/** Why a register cannot be read, or not now. */
export const refuse = refusing({
  'import/too-large': {
    nl: 'Dit bestand is te groot. Een register mag hoogstens {megabytes} MB zijn. Splits het, bijvoorbeeld per jaar.',
    en: 'This file is too large. A register may be at most {megabytes} MB. Split it, by year for example.',
  },
  'import/too-many-rows': {
    nl: 'Dit bestand heeft te veel regels. Een register mag hoogstens {rows} regels hebben. Splits het, bijvoorbeeld per jaar.',
    en: 'This file has too many rows. A register may have at most {rows} rows. Split it, by year for example.',
  },
  'import/unknown-kind': {
    nl: 'Dit soort bestand kan niet worden gelezen. Bewaar het register als .xlsx, .csv of .json.',
    en: 'This kind of file cannot be read. Save the register as .xlsx, .csv or .json.',
  },
  'import/not-what-its-name-says': {
    nl: 'Dit bestand heet {expected}, maar is het niet. Open het in het programma waar het uit komt en bewaar het opnieuw.',
    en: 'This file is called {expected}, but is not. Open it in the program it came from and save it again.',
  },
  'import/unreadable': {
    nl: 'Dit bestand is beschadigd of onvolledig, bij regel {row}. Bewaar het opnieuw en probeer het nog eens.',
    en: 'This file is damaged or incomplete, near row {row}. Save it again and try once more.',
  },
  'import/no-file': {
    nl: 'Er is geen bestand meegestuurd. Stuur het als veld `file`.',
    en: 'No file was sent. Send it as the field `file`.',
  },
  'import/no-rows': {
    nl: 'In dit bestand staan geen regels onder de kopregel.',
    en: 'There are no rows under the headings in this file.',
  },
  'import/heading-twice': {
    nl: 'De kop {heading} staat er twee keer. Geef elke kolom een eigen kop.',
    en: 'The heading {heading} is there twice. Give each column a heading of its own.',
  },
  'import/no-such-sheet': {
    nl: 'Dit bestand heeft geen werkblad {sheet}. Wel: {sheets}.',
    en: 'This file has no sheet {sheet}. It has: {sheets}.',
  },
  'import/columns-missing': {
    nl: 'Het is niet duidelijk welke kolom hoort bij: {missing}. De koppen zijn: {headings}.',
    en: 'It is not clear which column belongs to: {missing}. The headings are: {headings}.',
  },
  'import/no-such-heading': {
    nl: 'Er is geen kolom met de kop {heading}. De koppen zijn: {headings}.',
    en: 'There is no column with the heading {heading}. The headings are: {headings}.',
  },
  'import/no-such-field': {
    nl: 'Een register heeft geen veld {field}. De velden zijn: {fields}.',
    en: 'A register has no field {field}. The fields are: {fields}.',
  },
  'import/bad-rows': {
    nl: '{bad} regels zijn niet goed, en u vroeg om alles of niets. Er is niets vastgelegd.',
    en: '{bad} rows are not right, and you asked for all or nothing. Nothing was recorded.',
  },
  'import/expired': {
    nl: 'Dit bestand is niet meer bewaard. Stuur het opnieuw; wat al is vastgelegd, blijft.',
    en: 'This file is no longer kept. Send it again; what was recorded stays.',
  },
  'import/busy': {
    nl: 'Dit bestand wordt al verwerkt, of is al verwerkt. Kijk naar de voortgang.',
    en: 'This file is being imported, or was imported. Look at its progress.',
  },
  'import/too-many-uploads': {
    nl: 'Er wachten nu te veel bestanden. Probeer het over een kwartier opnieuw.',
    en: 'Too many files are waiting now. Try again in a quarter of an hour.',
  },
});
