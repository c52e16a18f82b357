/** Someone of the demo: how the identity provider knows them, and what they do for whom, in Dutch. All are invented. */
export type DemoPerson = Readonly<{ sub: string; name: string; email: string; does: string }>;

const people = [
  {
    sub: 'marloes',
    name: 'Marloes Brandsma',
    email: 'marloes@deakker.example',
    does: 'Doet de aanvragen en verslagen van Buurttuin De Akker',
  },
  {
    sub: 'idris',
    name: 'Idris Haddou',
    email: 'idris@zilverlinde.example',
    does: 'Beoordeelt en beslist bij Fonds Zilverlinde',
  },
  {
    sub: 'hanneke',
    name: 'Hanneke Vroom',
    email: 'h.vroom@veldermeer.example',
    does: 'Financieel adviseur van de gemeente Veldermeer',
  },
  {
    sub: 'joris',
    name: 'Joris Tamsma',
    email: 'j.tamsma@veldermeer.example',
    does: 'Accounthouder van de gemeente Veldermeer, vast contact voor initiatieven',
  },
  {
    sub: 'fenna',
    name: 'Fenna de Wilde',
    email: 'f.dewilde@veldermeer.example',
    does: 'Beslist voor de gemeente Veldermeer over subsidies',
  },
] as const satisfies readonly DemoPerson[];

/** Who of the demo it is. */
export type Sub = (typeof people)[number]['sub'];

/** Whom one can sign in as in the demo: an initiative, a fund, a finance officer and an account holder come first. */
export const demoPeople: readonly (DemoPerson & Readonly<{ sub: Sub }>)[] = people;
