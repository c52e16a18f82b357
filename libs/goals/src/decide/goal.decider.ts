import { type Decider, factOf, type NeedsOf } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import type { GoalEvents } from './goal.events.js';
import { membersOfOwner } from './goal.facts.js';
import { refuse } from './goal.refusals.js';

/** What may be asked of a goal. */
export type GoalCommands = {
  PublishGoal: GoalEvents['GoalPublished'];
  LinkInitiative: { initiativeId: PartyId };
  UnlinkInitiative: { initiativeId: PartyId };
};

/** A goal as its decider remembers it. */
export type Goal = Readonly<{ ownerId?: PartyId; linked: readonly PartyId[] }>;

const needs = {
  PublishGoal: ({ ownerId }) => ({ members: factOf(membersOfOwner, ownerId) }),
} satisfies NeedsOf<Goal, GoalCommands>;

/** What a municipality or fund wants to reach, and who helps to reach it. */
export const goalDecider: Decider<Goal, GoalCommands, GoalEvents, typeof needs> = {
  stream: 'goal',
  initialState: { linked: [] },
  needs,
  related: ({ ownerId }, command) => ({
    owner: ownerId ?? ('ownerId' in command ? command.ownerId : undefined),
    initiative: 'initiativeId' in command ? command.initiativeId : undefined,
  }),

  rights: {
    PublishGoal: ['admin of owner', 'accountHolder of owner', 'operator'],
    LinkInitiative: ['editor of initiative'],
    UnlinkInitiative: ['editor of initiative', 'accountHolder of owner'],
  },

  decide: {
    PublishGoal: (goal, { ownerId }, { members }) => {
      if (ownerId) throw refuse('goal/already-published');
      if (goal.to < goal.from) throw refuse('goal/period-turned-round');
      if (goal.accountHolderId && !members.includes(goal.accountHolderId)) throw refuse('goal/not-a-member');
      return [{ type: 'GoalPublished', data: goal }];
    },
    LinkInitiative: (link, { ownerId, linked }) => {
      if (!ownerId) throw refuse('goal/not-published');
      return linked.includes(link.initiativeId) ? [] : [{ type: 'InitiativeLinked', data: link }];
    },
    UnlinkInitiative: (link, { linked }) =>
      linked.includes(link.initiativeId) ? [{ type: 'InitiativeUnlinked', data: link }] : [],
  },

  evolve: {
    GoalPublished: (goal, { ownerId }) => ({ ...goal, ownerId }),
    InitiativeLinked: (goal, { initiativeId }) => ({ ...goal, linked: [...goal.linked, initiativeId] }),
    InitiativeUnlinked: (goal, { initiativeId }) => ({
      ...goal,
      linked: goal.linked.filter((each) => each !== initiativeId),
    }),
  },
};
