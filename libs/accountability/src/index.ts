export * from './accountability.module.js';
export * from './decide/report.decider.js';
export * from './decide/report.events.js';
export * from './decide/report.facts.js';
export * from './project/report-list.projection.js';
