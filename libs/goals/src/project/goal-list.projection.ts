import type { Projection } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import type { GoalEvents } from '../decide/goal.events.js';

/** One goal with who works at it. */
export type GoalRow = Readonly<{
  id: string;
  published: GoalEvents['GoalPublished'] | null;
  linked: readonly PartyId[];
}>;

/** All goals. */
export const goalList: Projection<GoalRow, GoalEvents> = {
  name: 'goal-list',
  version: 2,
  keyOf: ({ id }) => id,
  foundBy: [],
  initialRow: (id) => ({ id, published: null, linked: [] }),
  on: {
    GoalPublished: (row, { data }) => ({ ...row, published: data }),
    InitiativeLinked: (row, { data: { initiativeId } }) => ({ ...row, linked: [...row.linked, initiativeId] }),
    InitiativeUnlinked: (row, { data: { initiativeId } }) => ({
      ...row,
      linked: row.linked.filter((each) => each !== initiativeId),
    }),
  },
};
