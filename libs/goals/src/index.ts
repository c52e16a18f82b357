export * from './decide/goal.decider.js';
export * from './decide/goal.events.js';
export * from './decide/goal.facts.js';
export * from './goals.module.js';
export * from './project/goal-list.projection.js';
