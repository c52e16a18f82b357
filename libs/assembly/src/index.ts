export * from './assembly.js';
export * from './checkpoint-keys.js';
export * from './erasing.module.js';
export * from './features.module.js';
export * from './introductions.module.js';
export * from './memberships.module.js';
export * from './port-settings.js';
export * from './standstill.module.js';
