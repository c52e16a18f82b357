export * from './append-only.js';
export * from './data-source.js';
export * from './found.js';
export * from './many-rows.js';
export * from './migrate.js';
export * from './out-of-reach.js';
export * from './roles.js';
export * from './safe-integer.js';
