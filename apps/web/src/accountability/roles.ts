import type { Role } from '../frame/roles.js';

/** Who may share and supplement a report for their initiative. */
export const writers: readonly Role[] = ['editor', 'signer', 'coordinator'];

/** Who may say for their funder that it read a report. */
export const readers: readonly Role[] = ['reviewer', 'decider', 'finance', 'accountHolder'];

/** Who may thank, or ask one question, for their funder. */
export const answerers: readonly Role[] = ['reviewer', 'decider', 'accountHolder'];
