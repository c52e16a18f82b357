export * from './erasures.js';
export * from './keys.js';
export * from './memory-keys.js';
export * from './postgres/postgres-keys.js';
export * from './root.js';
export * from './vault.js';
export * from './wrapping.js';
