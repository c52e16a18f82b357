// What both ways of appending share: faults that were asked for, limits, and the turn in the store.
import { append } from '../store/changes.mjs';
import { appendTooLarge, unavailable } from '../wire/errors.mjs';

/** How many bytes of data some events have. */
export const sizeOf = (events) => events.reduce((sum, { data }) => sum + data.length, 0);

/** Appends unless it has expired when its turn comes; `timeout` says nothing about whether it was written when a fault asked for that. */
export const committed = async ({ store, faults }, name, expected, events, isExpired) => {
  const fault = faults.take('append');
  if (fault === 'unavailable') throw unavailable();
  if (fault === 'too-large') throw appendTooLarge();
  if (fault === 'deadline-before-write') return { timeout: true };
  const result = await store.commit((writer) =>
    isExpired() ? { timeout: true } : append(writer, name, expected, events),
  );
  return fault === 'deadline-after-write' ? { timeout: true } : result;
};

/** Faults that were asked for, each to happen once. */
export class Faults {
  #asked = [];

  /** kind and on: as in `start-double.ts`. */
  ask({ kind, on = 'append', times = 1 }) {
    for (let time = 0; time < times; time += 1) this.#asked.push({ kind, on });
  }

  /** Forgets what was asked for and has not happened yet. */
  forget() {
    this.#asked = [];
  }

  /** The kind of the next fault for such a call, if one was asked for. */
  take(on) {
    const place = this.#asked.findIndex((fault) => fault.on === on);
    return place < 0 ? undefined : this.#asked.splice(place, 1)[0].kind;
  }
}
