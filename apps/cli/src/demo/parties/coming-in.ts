import { partyDecider, personDecider } from '@app/parties';
import { demoPeople } from '../people.js';
import { type Act, as, on, type Script, type Who } from '../script.js';
import { personal } from '../steps/words.js';
import { type DemoParty, parties, veldermeer } from './parties.js';

/** Everyone signs in for the first time, parties come in, and the municipality has another account holder after a year. */
export const comingIn = (who: Who): Script => [
  on('2023-01-09', demoPeople.map(introduced(who))),
  ...parties.map((party) => on(party.from, registered(party), joined(party, who))),
  on(
    '2024-06-03',
    as('fenna').asks(partyDecider, veldermeer.partyId, {
      type: 'AddMember',
      data: { personId: who('joris'), roles: ['member', 'accountHolder', 'reviewer'] },
    }),
  ),
  on(
    '2024-06-28',
    as('fenna').asks(partyDecider, veldermeer.partyId, { type: 'RemoveMember', data: { personId: who('kees') } }),
  ),
];

const introduced =
  (who: Who) =>
  ({ sub, name, email }: (typeof demoPeople)[number]): Act =>
    as(sub).asks(personDecider, who(sub), {
      type: 'IntroducePerson',
      data: { personId: who(sub), name: personal(name), email: personal(email) },
    });

const registered = ({ partyId, kind, name, by, hostedBy }: DemoParty): Act =>
  as(by).asks(partyDecider, partyId, {
    type: 'RegisterParty',
    data: { partyId, kind, name, identifiers: {}, ...(hostedBy ? { hostedBy } : {}) },
  });

const joined = ({ partyId, by, members }: DemoParty, who: Who): readonly Act[] =>
  members.map(([sub, ...roles]) =>
    as(by).asks(partyDecider, partyId, { type: 'AddMember', data: { personId: who(sub), roles } }),
  );
