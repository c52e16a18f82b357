/** Whether the service can do its work. */
export class HealthView {
  /** `ok`, or `failing` (then the status is 503). */
  readonly status: 'ok' | 'failing';
  /** `answers` or `silent`. */
  readonly database: 'answers' | 'silent';
  /** What keeps events from being changed: `rights and trigger`, or `trigger alone` with one database role only. */
  readonly appendOnly: string | null;
}
