export * from './decide/phase.decider.js';
export * from './decide/phase.events.js';
export * from './phases.module.js';
export * from './project/development.projection.js';
