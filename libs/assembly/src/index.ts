export * from './assembly.js';
export * from './features.module.js';
export * from './people.module.js';
