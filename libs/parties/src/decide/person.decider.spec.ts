import { specFor } from '@app/event-sourcing/testing';
import { isoDate, type PersonId, type Sealed } from '@app/field';
import { personDecider } from './person.decider.js';
import type { PersonEvent } from './person.events.js';

const anna = 'anna' as PersonId;
const given = specFor(personDecider, { today: isoDate('2026-03-02'), actor: anna });
const who = { personId: anna, name: 'sealed:person-anna:x' as Sealed };
const introduced: PersonEvent = { type: 'PersonIntroduced', data: who };
const erased: PersonEvent = { type: 'PersonErased', data: { personId: anna } };

describe('a person', () => {
  it('is introduced once', () => {
    given().when('IntroducePerson', who).thenHappens(introduced);
    given(introduced).when('IntroducePerson', who).thenNothing();
  });
  it('who was erased is never introduced again', () =>
    given(introduced, erased).when('IntroducePerson', who).thenNothing());
  it('is erased once', () => {
    given(introduced).when('ErasePerson', { personId: anna }).thenHappens(erased);
    given(introduced, erased).when('ErasePerson', { personId: anna }).thenNothing();
  });
});
