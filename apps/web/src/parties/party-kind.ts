import type { ReadParams } from '../api/paths.js';

/** What kind of party. */
export type PartyKind = NonNullable<NonNullable<ReadParams<'/parties'>['query']>['kind']>;
