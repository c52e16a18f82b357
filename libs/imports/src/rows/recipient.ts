import { textOf } from '../read/table.js';

/** What registers write where a natural person stood, bare of case, brackets and spaces. */
const UNNAMED = new Set([
  '',
  ...['particulier', 'particulieren', 'eenparticulier', 'particulierpersoon', 'prive', 'privepersoon', 'prepersoon'],
  ...['natuurlijkpersoon', 'natuurlijkepersoon', 'natuurlijkepersonen', 'persoon', 'bewoner', 'burger', 'inwoner'],
  ...[
    'anoniem',
    'geanonimiseerd',
    'nietopenbaar',
    'vertrouwelijk',
    'afgeschermd',
    'onbekend',
    'nvt',
    'nb',
    'avg',
    'xxx',
  ],
  ...['private', 'privateindividual', 'privateperson', 'individual', 'naturalperson', 'person', 'resident', 'citizen'],
  ...['anonymous', 'anonymised', 'anonymized', 'redacted', 'confidential', 'unknown', 'na', 'none', 'withheld'],
]);

/** How a person is addressed, at the start of a name: who is addressed so is no organisation. */
const ADDRESSED = /^(dhr|mw|mevr|mej|de heer|mevrouw|mijnheer|fam|familie|mr|mrs|ms)(\.\s*|\s+)(?=\S)/i;

/** The recipient's name exactly as written, or null for who has no name here: a natural person is never a party. */
export const recipientOf = (cell: unknown): string | null => {
  const name = textOf(cell);
  return UNNAMED.has(bareOf(name)) || ADDRESSED.test(name.trim()) ? null : name;
};

/** A name without what two typists do differently: case, spacing and punctuation. */
export const bareName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const bareOf = (name: string): string => bareName(name).normalize('NFD').replace(/\p{M}/gu, '');
