import type { Connection } from './connection.js';

/** How one goes about a call: by which connection, how long it may take, and after what and how long it is tried again. */
export type Manner = Readonly<{
  connection: Connection;
  /** Milliseconds. */
  deadline: number;
  /** Milliseconds. */
  patience: number;
  /** Whether trying again may help. */
  willPass(error: unknown): boolean;
}>;
