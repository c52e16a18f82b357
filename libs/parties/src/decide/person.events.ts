import type { MessageOf } from '@app/event-sourcing';
import type { PersonId, Sealed } from '@app/field';

/** What can happen to one person. Stream `person-<id>`; erasing its key erases the person. */
export type PersonEvents = {
  /** Eerste aanmelding. */
  PersonIntroduced: { personId: PersonId; name: Sealed; email?: Sealed };
  /** Sleutel vernietigd (AVG 17): the name is unreadable everywhere from here on. */
  PersonErased: { personId: PersonId };
};

/** Any event of a person. */
export type PersonEvent = MessageOf<PersonEvents>;
