/** Someone of the demo: how the identity provider knows them, and what they do for whom, in Dutch. All are invented. */
export type DemoPerson = Readonly<{ sub: string; name: string; email: string; does: string }>;

const person = <Sub extends string>(sub: Sub, name: string, email: string, does: string) => ({
  sub,
  name,
  email,
  does,
});

const people = [
  person(
    'marloes',
    'Marloes Brandsma',
    'marloes@deakker.example',
    'Doet de aanvragen en verslagen van Buurttuin De Akker',
  ),
  person('idris', 'Idris Haddou', 'idris@zilverlinde.example', 'Beoordeelt en beslist bij Fonds Zilverlinde'),
  person('hanneke', 'Hanneke Vroom', 'h.vroom@veldermeer.example', 'Financieel adviseur van de gemeente Veldermeer'),
  person(
    'joris',
    'Joris Tamsma',
    'j.tamsma@veldermeer.example',
    'Accounthouder van de gemeente Veldermeer: vast contact voor initiatieven',
  ),
  person(
    'fenna',
    'Fenna de Wilde',
    'f.dewilde@veldermeer.example',
    'Beslist voor de gemeente Veldermeer over subsidies',
  ),
  person(
    'dilan',
    'Dilan Kaya',
    'dilan@samenaanzet.example',
    'Aanjager: legt vast wat bewoners liever vertellen dan typen',
  ),
  person('piet', 'Piet Overmars', 'piet@deakker.example', 'Vrijwilliger bij Buurttuin De Akker'),
  person(
    'nadia',
    'Nadia Benali',
    'nadia@zeghetsamen.example',
    'Leidt Taalcafé Zeg het Samen; het geld stopt op 31 december',
  ),
  person('ria', 'Ria Postma', 'ria@lindehof.example', 'Trekt Zorgzame buurt Lindehof'),
  person('wim', 'Wim Hartog', 'wim@deoudeschool.example', 'Voorzitter van buurthuis De Oude School'),
  person(
    'soufiane',
    'Soufiane Amrani',
    'soufiane@deloods.example',
    'Begint Jongerenwerkplaats De Loods; wacht op een besluit',
  ),
  person('arjen', 'Arjen Dijkgraaf', 'arjen@zonopdemeent.example', 'Secretaris van Zon op de Meent'),
  person('ton', 'Ton Verhagen', 'ton@maaktweer.example', 'Houdt Reparatiecafé Maak ’t Weer draaiend'),
  person('lotte', 'Lotte Riemersma', 'lotte@destoep.example', 'Heeft een idee: Speelstraat De Stoep'),
  person('lieve', 'Lieve Claessens', 'lieve@zilverlinde.example', 'Beoordeelt mee bij Fonds Zilverlinde'),
  person('gerard', 'Gerard Uithof', 'gerard@zilverlinde.example', 'Doet de betalingen van Fonds Zilverlinde'),
  person('wouter', 'Wouter Meijnen', 'wouter@meentfonds.example', 'Beslist bij het Meentfonds'),
  person('cato', 'Cato van Loenen', 'cato@vanaldenburg.example', 'Beslist bij de Van Aldenburg Stichting'),
  person('bas', 'Bas Leeflang', 'bas@veldhoek.example', 'Gebiedsbeheerder van Woonstichting De Veldhoek'),
  person('yasmin', 'Yasmin Oosterom', 'yasmin@zonnemeer.example', 'Teamleider bij Zorggroep Zonnemeer'),
  person(
    'olga',
    'Olga Sminia',
    'o.sminia@rekenkamer.example',
    'Kijkt mee namens de rekenkamer van Veldermeer; kan niets wijzigen',
  ),
  person(
    'kees',
    'Kees Wierda',
    'kees@wierda.example',
    'Was tot de zomer van 2024 accounthouder; heeft nu geen rechten meer',
  ),
] as const;

/** Who of the demo it is. */
export type Sub = (typeof people)[number]['sub'];

/** Whom one can sign in as in the demo: an initiative, a fund, a finance officer and an account holder come first. */
export const demoPeople: readonly (DemoPerson & Readonly<{ sub: Sub }>)[] = people;
