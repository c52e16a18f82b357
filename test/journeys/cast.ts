import type { PartyId } from '@app/field';
import type { DemoPerson } from '../../tools/oidc.mjs';
import type { Caller } from '../support/caller.js';
import type { Service } from '../support/start-service.js';

const person = (sub: string, name: string, does: string): DemoPerson => ({
  ...{ sub, name, does },
  email: `${sub}@example.org`,
});

/** Invented people, by what they do in the stories. */
export const people = [
  person('sanne', 'Sanne de Groot', 'begon het initiatief'),
  person('bilal', 'Bilal Amrani', 'schrijft mee aan de aanvraag'),
  person('rosa', 'Rosa Vermeer', 'beslist voor Fonds Zonnewijde'),
  person('tim', 'Tim Postma', 'beoordeelt voor Fonds Zonnewijde'),
  person('karel', 'Karel Brugman', 'doet alles voor Fonds De Brug'),
  person('fatima', 'Fatima Yilmaz', 'financieel adviseur van de gemeente'),
  person('jan', 'Jan Bakker', 'beslist voor de gemeente'),
  person('mo', 'Mo Haddad', 'accounthouder van de gemeente'),
] as const;

/** Everyone in the stories, signed in, and the funders they work for. */
export type Cast = Readonly<Record<'sanne' | 'bilal' | 'rosa' | 'tim' | 'karel' | 'fatima' | 'jan' | 'mo', Caller>> &
  Readonly<{ zonnewijde: PartyId; brug: PartyId; gemeente: PartyId }>;

/** Signs everyone in; the operator makes the funders with their first administrators, who admit the others. */
export const castOf = async (service: Service): Promise<Cast> => {
  const [sanne, bilal, rosa, tim, karel, fatima, jan, mo] = await signedIn(service);
  const founds = service.operator.founds.bind(service.operator);
  const all = ['admin', 'decider', 'reviewer', 'finance'] as const;
  const zonnewijde = await founds('fund', 'Fonds Zonnewijde', 'Rosa Vermeer', ...all);
  const brug = await founds('fund', 'Fonds De Brug', 'Karel Brugman', ...all);
  const gemeente = await founds('municipality', 'Gemeente Zonnewaard', 'Jan Bakker', 'admin', 'decider', 'reviewer');
  const admit = async (by: Caller, party: PartyId, who: Caller, ...roles: string[]) =>
    by.asks(`parties/${party}/_add-member`, { personId: await idOf(who), roles });
  await admit(rosa, zonnewijde, tim, 'reviewer');
  await admit(jan, gemeente, fatima, 'finance');
  await admit(jan, gemeente, mo, 'accountHolder');
  return { sanne, bilal, rosa, tim, karel, fatima, jan, mo, zonnewijde, brug, gemeente };
};

/** The opaque id of somebody who signed in. */
export const idOf = async (who: Caller): Promise<string> => (await who.sees<{ id: string }>('me')).id;

type Eight = [Caller, Caller, Caller, Caller, Caller, Caller, Caller, Caller];

const signedIn = async (service: Service): Promise<Eight> => {
  const all: Caller[] = [];
  for (const { sub } of people) all.push(await service.signIn(sub));
  return all as Eight;
};
