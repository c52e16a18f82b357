import type { Decider } from '@app/event-sourcing';
import type { PersonId } from '@app/field';
import type { PersonEvents } from './person.events.js';

/** What may be asked of a person. */
export type PersonCommands = {
  IntroducePerson: PersonEvents['PersonIntroduced'];
  ErasePerson: { personId: PersonId };
};

/** A person as the decider remembers them. */
export type PersonState = Readonly<{ status: 'unknown' | 'known' | 'erased'; personId?: PersonId }>;

/** A person, known by an opaque id; what names them is sealed. */
export const personDecider: Decider<PersonState, PersonCommands, PersonEvents> = {
  stream: 'person',
  initialState: { status: 'unknown' },
  needs: {},
  related: ({ personId }, command) => ({ person: personId ?? command.personId }),

  rights: {
    IntroducePerson: ['self', 'operator'],
    ErasePerson: ['operator'],
  },

  decide: {
    IntroducePerson: (who, { status }) => (status === 'unknown' ? [{ type: 'PersonIntroduced', data: who }] : []),
    ErasePerson: (who, { status }) => (status === 'erased' ? [] : [{ type: 'PersonErased', data: who }]),
  },

  evolve: {
    PersonIntroduced: (_, { personId }) => ({ status: 'known', personId }),
    PersonErased: (_, { personId }) => ({ status: 'erased', personId }),
  },
};
