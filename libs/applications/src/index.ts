export * from './applications.module.js';
export * from './decide/application.decider.js';
export * from './decide/application.events.js';
export * from './decide/application.facts.js';
export * from './project/application.entries.js';
export * from './project/application-list.projection.js';
