import { canonical } from '../canonical.js';
import type { Link } from '../chain.js';
import { eventIdOf } from '../event-store.js';

/** What an event shows of itself that cannot be, whatever the chain says: an id that is not of its command, text that Aandeel never writes so, a revision that does not follow, time that ran back. */
export type Fault = 'event id' | 'text' | 'revision' | 'time';

/** Which event shows what. */
export type Unsoundness = Readonly<{ position: bigint; fault: Fault }>;

/** The first and the last revision of a stream in a part of the log. */
export type Range = readonly [first: number, last: number];

/** What is wrong with an event by itself. */
export const faultsOf = ({ columns }: Link): readonly Fault[] => {
  const [, , , , , data = '', metadata = '', , commandId = '', ordinal = '', eventId = ''] = columns;
  return [
    ...(eventId === eventIdOf(commandId, Number(ordinal)) ? [] : ['event id' as const]),
    ...(isCanonical(data) && isCanonical(metadata) ? [] : ['text' as const]),
  ];
};

const isCanonical = (text: string): boolean => {
  try {
    return canonical(JSON.parse(text)) === text;
  } catch {
    return false;
  }
};

/** Follows revisions and time from event to event. */
export class Order {
  readonly streams = new Map<string, Range>();
  first = '';
  last = '';

  /** What does not follow from the events before; time only where it is promised never to run back. */
  faultsOf({ columns }: Link, isTimeOrdered: boolean): readonly Fault[] {
    const [, stream = '', revision = ''] = columns;
    const recordedAt = columns.at(-1) ?? '';
    const ranBack = isTimeOrdered && recordedAt < this.last;
    this.first ||= recordedAt;
    this.last = recordedAt;
    return [
      ...(this.follows(stream, Number(revision)) ? [] : ['revision' as const]),
      ...(ranBack ? ['time' as const] : []),
    ];
  }

  private follows(stream: string, revision: number): boolean {
    const [first, last] = this.streams.get(stream) ?? [revision, revision - 1];
    this.streams.set(stream, [first, revision]);
    return revision === last + 1;
  }
}
