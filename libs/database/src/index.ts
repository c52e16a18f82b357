export * from './append-only.js';
export * from './data-source.js';
export * from './found.js';
export * from './migrate.js';
export * from './roles.js';
