import { personDecider } from '@app/parties';
import { demoPeople } from './people.js';
import { as, on, type Script, type Who } from './script.js';
import { personal } from './words.js';

/** All people of the demo sign in for the first time. */
export const introductions = (who: Who): Script => [
  on(
    '2023-01-09',
    demoPeople.map(({ sub, name, email }) => {
      const data = { personId: who(sub), name: personal(name), email: personal(email) };
      return as(sub).asks(personDecider, who(sub), { type: 'IntroducePerson', data });
    }),
  ),
];
