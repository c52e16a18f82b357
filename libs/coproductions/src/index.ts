export * from './coproductions.module.js';
export * from './decide/coproduction.decider.js';
export * from './decide/coproduction.events.js';
export * from './decide/coproduction.facts.js';
export * from './project/coproduction-list.projection.js';
export * from './query/contact-names.js';
