import { type Relation, type Right, roles } from '@app/event-sourcing';

/** Everyone who does something for the party in this relation, its auditors included. */
export const insidersOf = (relation: Relation): readonly Right[] =>
  roles.map((role): Right => `${role} of ${relation}`);
