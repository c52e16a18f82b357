import type { Upcasts } from '@app/event-sourcing';
import type { Clock } from '@app/field';

/** Where the events are and how they are kept. */
export type KurrentOptions = Readonly<{
  /** The connection string; with `prefix=NAME` the names of our streams begin so. */
  url: string;
  clock: Clock;
  upcasts?: Upcasts;
  /** How long a lost connection is waited for before giving up, in milliseconds; 30,000 when left out. */
  patience?: number;
  /** How long one call may take, in milliseconds; 10,000 when left out. */
  deadline?: number;
}>;
