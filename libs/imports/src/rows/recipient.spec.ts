import { recipientOf } from './recipient.js';

describe('a recipient', () => {
  it.each([
    '(Particulier)',
    'particulier',
    ' PARTICULIEREN ',
    '',
    '  ',
    '-',
    'Privé persoon',
    'N.v.t.',
    '[geanonimiseerd]',
  ])('written as %p has no name', (cell) => expect(recipientOf(cell)).toBeNull());

  it.each(['Dhr. J. Verzonnen', 'mw. Verzonnen', 'De heer Verzonnen', 'Fam. Verzonnen', 'Ms Invented'])(
    'addressed as a person, %p, is never a party',
    (cell) => expect(recipientOf(cell)).toBeNull(),
  );

  it.each(['Stichting Particulier Initiatief', 'Meneer Mosterd', 'Mwana Dansgroep', 'Familiehuis', 'Kamerkoor '])(
    '%p keeps its name as written',
    (cell) => expect(recipientOf(cell)).toBe(cell),
  );
});
