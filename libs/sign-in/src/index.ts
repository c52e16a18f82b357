export * from './me.view.js';
export * from './person-ids.js';
export * from './ports.js';
export * from './sign-in.module.js';
export * from './sign-in.refusals.js';
