/** One thing wrong in what was sent, and where. */
export type Fault = Readonly<{ at: string; detail: string }>;

/** A refusal as the api words it (RFC 9457); status 0 when the api was not reached at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly faults: readonly Fault[] = [],
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
  }

  /** Whether asking the very same again may work: not reached, busy, or broken on the other side. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Whatever went wrong, as a problem. */
export const problemIn = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(0, 'offline', '');

/** The problem that an answer carries; a body that is none becomes a problem of its status. */
export const problemOf = (status: number, body: unknown): Problem => {
  const { title, detail, errors, ...details } = isRecord(body) ? body : {};
  const faults = Array.isArray(errors) ? errors.filter(isFault) : [];
  return new Problem(status, text(title) || `http/${status}`, text(detail), faults, details);
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isFault = (value: unknown): value is Fault =>
  isRecord(value) && typeof value.at === 'string' && typeof value.detail === 'string';
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
