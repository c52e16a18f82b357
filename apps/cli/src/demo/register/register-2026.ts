import { veldermeer } from '../parties/parties.js';
import { on, type Script } from '../script.js';

const text = `Naam;Project;Regeling;Afdeling;Thema;Jaar;Periodiciteit;Aangevraagd;Verleend
Speeltuin Het Klauterbos;Toezicht;Subsidie Ontmoeten;Samenleving;Welzijn;2026;Periodiek;€ 14.000;€ 12.500
Speeltuin Het Klauterbos;Beplanting;Subsidie Groen;Leefomgeving;Groen;2026;Eenmalig;€ 6.200;€ 6.200
Speeltuin Het Klauterbos;Sportdag;Subsidie Bewegen;Sport;Sport;2026;Eenmalig;€ 5.500;€ 4.800
Dorpshuis Het Trefpunt;Beheer;Subsidie Ontmoeten;Samenleving;Welzijn;2026;Periodiek;€ 31.200;€ 31.200
Dorpshuis Het Trefpunt;Isolatie;Subsidie Duurzaam;Leefomgeving;Duurzaam;2026;Eenmalig;€ 9.000;€ 5.500
Harmonie Ons Genoegen;Lessen;Subsidie Cultuur;Cultuur;Cultuur;2026;Periodiek;€ 9.750;€ 9.750
Harmonie Ons Genoegen;Reis;Subsidie Cultuur;Cultuur;Cultuur;2026;Eenmalig;€ 3.000;€ 0
(Particulier);Geveltuin;Subsidie Groen;Leefomgeving;Groen;2026;Eenmalig;€ 400;€ 400
`;

/** The municipality brings in what it gave in 2026 outside Aandeel, as its own system wrote it: money that belongs to no line yet. */
export const register2026 = (): Script => [
  on('2026-02-16', { by: 'hanneke', register: { funderId: veldermeer.partyId, name: 'register-2026.csv', text } }),
];
