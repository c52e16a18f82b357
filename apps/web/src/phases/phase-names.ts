import type { AskBody } from '../api/paths.js';

/** A phase of the default model. */
export type PhaseName = AskBody<'/phases/{id}/_propose-phase'>['phase'];

/** The phases of the default model, in order. */
export const phaseNames = [
  'idea',
  'preparation',
  'start',
  'build',
  'continuation',
] as const satisfies readonly PhaseName[];
