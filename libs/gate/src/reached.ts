/** How far what follows from events has come: rows and ledger, and what policies asked. */
export abstract class Reached {
  /** Whether rows and ledger have come to this position within so many milliseconds. */
  abstract waitFor(position: bigint, timeoutMs: number): Promise<boolean>;
  /** Whether rows, ledger and policies have come to this position within so many milliseconds. */
  abstract settled(position: bigint, timeoutMs: number): Promise<boolean>;
  /** Whether nothing is left to be done about anything recorded, within so many milliseconds. */
  abstract quiet(timeoutMs: number): Promise<boolean>;
}
