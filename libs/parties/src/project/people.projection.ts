import type { Projection } from '@app/event-sourcing';
import type { PersonId, Sealed } from '@app/field';
import type { PersonEvents } from '../decide/person.events.js';

/** One person; the name is sealed, and unreadable once erased. */
export type PersonRow = Readonly<{ personId: PersonId; name: Sealed | null }>;

/** People by their opaque id. */
export const people: Projection<PersonRow, PersonEvents> = {
  name: 'people',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: [],
  initialRow: (id) => ({ personId: id as PersonId, name: null }),
  on: {
    PersonIntroduced: (row, { data: { name } }) => ({ ...row, name }),
    PersonErased: (row) => ({ ...row, name: null }),
  },
};
