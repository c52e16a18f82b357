// Who does not keep up is dropped: when more than a buffer waits and the transport takes nothing for a while.
import { tooSlow } from '../wire/errors.mjs';

export class Lag {
  #context;
  #source;
  #drop;
  #stalled;
  #cursor = 0;

  constructor(context, source, drop) {
    [this.#context, this.#source, this.#drop] = [context, source, drop];
  }

  /** Begins to count the time when too much waits behind this place. */
  watch(cursor) {
    this.#cursor = cursor;
    if (this.#stalled || !this.#isTooFar()) return;
    const check = () => this.#stalled && this.#isTooFar() && this.#drop(tooSlow());
    // After a busy spell the timer would come before the sockets.
    this.#stalled = setTimeout(() => setImmediate(check), this.#context.stallMs);
  }

  /** Forgets the time: something was taken, or it is over. */
  forget() {
    clearTimeout(this.#stalled);
    this.#stalled = undefined;
  }

  #isTooFar() {
    const { events, passes } = this.#source;
    const { liveBuffer } = this.#context;
    let waiting = 0;
    for (let at = this.#cursor; at < events().length && waiting <= liveBuffer; at += 1)
      if (passes(events()[at])) waiting += 1;
    return waiting > liveBuffer;
  }
}
