export * from './decide/scheme.decider.js';
export * from './decide/scheme.events.js';
export * from './project/scheme-list.projection.js';
export * from './schemes.module.js';
