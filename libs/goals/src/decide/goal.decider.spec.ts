import { specFor } from '@app/event-sourcing/testing';
import { type GoalId, isoDate, type PartyId, type PersonId } from '@app/field';
import { goalDecider } from './goal.decider.js';
import type { GoalEvent, GoalEvents } from './goal.events.js';

const given = specFor(goalDecider, { today: isoDate('2026-03-02'), actor: 'anna' as PersonId });
const green: GoalEvents['GoalPublished'] = {
  ...{ goalId: 'g' as GoalId, ownerId: 'town' as PartyId, title: 'Groene buurten', theme: 'Groen' },
  ...{ from: isoDate('2026-01-01'), to: isoDate('2028-12-31'), wanted: 'Minder steen', offered: 'Plantgoed' },
};
const published: GoalEvent = { type: 'GoalPublished', data: green };
const garden = { initiativeId: 'garden' as PartyId };
const linked: GoalEvent = { type: 'InitiativeLinked', data: garden };

describe('a goal', () => {
  it('is published once', () => {
    given().when('PublishGoal', green, { members: [] }).thenHappens(published);
    given(published).when('PublishGoal', green, { members: [] }).thenRefused('goal/already-published');
  });
  it('has an account holder of its owner’s own', () => {
    const held = { ...green, accountHolderId: 'ben' as PersonId };
    given().when('PublishGoal', held, { members: [] }).thenRefused('goal/not-a-member');
    given()
      .when('PublishGoal', held, { members: ['ben' as PersonId] })
      .thenHappens({ type: 'GoalPublished', data: held });
  });
  it('does not end before it begins', () =>
    given()
      .when('PublishGoal', { ...green, to: isoDate('2025-12-31') }, { members: [] })
      .thenRefused('goal/period-turned-round'));
  it('links an initiative once, until it is unlinked', () => {
    given(published).when('LinkInitiative', garden).thenHappens(linked);
    given(published, linked).when('LinkInitiative', garden).thenNothing();
    given(published, linked).when('UnlinkInitiative', garden).thenHappens({ type: 'InitiativeUnlinked', data: garden });
  });
  it('that is not there links nothing', () => given().when('LinkInitiative', garden).thenRefused('goal/not-published'));
});
