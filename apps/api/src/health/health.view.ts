/** A stream that something could not read any further. */
export class ParkedStreamView {
  /** What could not read it: `rows:` and the name of a read model, `ledger`, each with its version, or `policy:` and its name. */
  readonly reader: string;
  /** Its name: the kind of dossier and an id. */
  readonly stream: string;
  /** Instant, UTC. */
  readonly since: string;
}

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
  /** How many streams stand parked because something could not be read, one that two readers cannot read counted twice: a screen lags there until somebody looks. */
  readonly parked: number | null;
  /** The twenty that stand parked longest. */
  readonly parkedStreams: ParkedStreamView[] | null;
}
