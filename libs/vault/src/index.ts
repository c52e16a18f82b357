export * from './keys.js';
export * from './postgres/postgres-keys.js';
export * from './vault.js';
