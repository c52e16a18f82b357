/** Whether the service can do its work. */
export class HealthView {
  /** `ok`, or `failing` (then the status is 503). */
  readonly status: 'ok' | 'failing';
  /** `answers` or `silent`. */
  readonly database: 'answers' | 'silent';
  /** What keeps events from being changed: `rights and trigger`, `trigger alone` with one database role only, or the `server` of KurrentDB. */
  readonly appendOnly: string | null;
  /** How many events the slowest screen, ledger or policy is behind; it stays above zero while no projector runs. */
  readonly eventsBehind: number | null;
  /** How many streams stand parked because something could not be read: a screen lags there until somebody looks. */
  readonly parked: number | null;
}
