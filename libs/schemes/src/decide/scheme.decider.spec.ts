import { specFor } from '@app/event-sourcing/testing';
import { isoDate, type PartyId, type PersonId, type SchemeId } from '@app/field';
import { schemeDecider } from './scheme.decider.js';
import type { SchemeEvent, SchemeEvents } from './scheme.events.js';

const given = specFor(schemeDecider, { today: isoDate('2026-03-02'), actor: 'anna' as PersonId });
const green: SchemeEvents['SchemePublished'] = {
  ...{ schemeId: 's' as SchemeId, funderId: 'town' as PartyId, name: 'Groen', regime: 'awb', decisionTermWeeks: null },
};
const published: SchemeEvent = { type: 'SchemePublished', data: green };

describe('a scheme', () => {
  it('is published once, and harmlessly again', () => {
    given().when('PublishScheme', green).thenHappens(published);
    given(published).when('PublishScheme', green).thenNothing();
  });
  it('does not become another one', () =>
    given(published)
      .when('PublishScheme', { ...green, name: 'Grijs' })
      .thenRefused('scheme/already-published'));
  it('may get a term of its own', () =>
    given(published)
      .when('ChangeDecisionTerm', { weeks: 13 })
      .thenHappens({ type: 'DecisionTermChanged', data: { from: null, to: 13 } }));
});
