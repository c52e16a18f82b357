import type { PastEvent } from '@app/event-store';
import type { Outcome } from '../step.js';
import type { Lot } from './lot.js';

/** Reads every event once, in order, and says what came of a batch; what it makes of an event follows from events alone. */
export type Reader = Readonly<{
  /** Under which its place is kept; another name begins at the first event. */
  name: string;
  read: (events: readonly PastEvent[], lot: Lot) => Promise<Outcome>;
}>;
