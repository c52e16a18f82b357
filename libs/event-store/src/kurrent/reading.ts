import { Overdue } from './deadline.js';
import type { Given } from './records.js';

/** A read that the client has begun. */
type Reading<Event> = AsyncIterable<Readonly<{ event?: Event }>> &
  Readonly<{
    on(event: 'error', listener: () => void): unknown;
    destroy(error: Error): unknown;
    cancel(): Promise<void>;
  }>;

/** All events of a read; throws what goes wrong, and Overdue when nothing comes for so many milliseconds. */
export const eventsIn = async <Event extends Given>(reading: Reading<Event>, deadline: number): Promise<Event[]> => {
  const overdue = setTimeout(() => reading.destroy(new Overdue(`nothing was read within ${deadline} ms`)), deadline);
  // What still goes wrong after nobody listens would end the process.
  reading.on('error', () => undefined);
  const events: Event[] = [];
  try {
    for await (const { event } of reading) {
      overdue.refresh();
      if (event) events.push(event);
    }
    return events;
  } finally {
    clearTimeout(overdue);
    void reading.cancel().catch(() => undefined);
  }
};
