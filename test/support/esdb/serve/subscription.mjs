// A subscription: page by page until it has caught up, then event by event as they come.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { streamDeleted } from '../wire/errors.mjs';
import { caughtUp, checkpoint, confirmation, eventResponse } from '../wire/responses.mjs';
import { Lag } from './lag.mjs';
import { send } from './sending.mjs';

const READ_PAGE = 32; // a page ends after this many matching events, whatever its search window

export class Subscription {
  /** How many events of the log it is past. */
  cursor;
  #context;
  #call;
  #source;
  #lag;
  #considered = 0;
  #sending = false;
  #over = false;

  constructor(context, call, source) {
    [this.#context, this.#call, this.#source, this.cursor] = [context, call, source, source.start];
    this.#lag = new Lag(context, source, (error) => this.drop(error));
  }

  async run() {
    const { store } = this.#context;
    await this.#send(confirmation(randomUUID()));
    // Caught up only with a first event.
    while (!this.#over && this.#source.isMissing?.()) await once(store, 'committed');
    await this.#catchUp();
    await this.#send(caughtUp());
    if (this.#over) return;
    store.on('committed', this.#onCommitted);
    await this.#goOn();
  }

  stop() {
    this.#over = true;
    this.#lag.forget();
    this.#context.store.off('committed', this.#onCommitted);
    this.#context.subscriptions.delete(this);
  }

  drop(error) {
    if (this.#over) return;
    this.stop();
    if (error) this.#call.emit('error', error);
    else this.#call.end();
  }

  async #send(message) {
    this.#context.sent += Number(!this.#over && message.hasEvent());
    if (!this.#over && !(await send(this.#call, message))) this.stop();
  }

  // The last page is the one that meets the end of the events before it is full.
  async #catchUp() {
    for (;;) {
      const first = this.cursor;
      const { isFull, lastMatch } = await this.#page(first);
      this.#considered += this.cursor - first;
      if (this.#over || !isFull) return;
      if (this.#considered >= this.#source.threshold) await this.#sayHowFar(first, lastMatch);
    }
  }

  async #page(first) {
    const { passes, isCut = () => false, filter, events } = this.#source;
    let [matches, lastMatch] = [0, undefined];
    const isFull = () => matches === READ_PAGE || this.cursor - first === (filter?.window ?? READ_PAGE);
    for (; !this.#over && !isFull() && this.cursor < events().length; ) {
      const event = events()[this.cursor];
      this.cursor += 1;
      if (!passes(event) || isCut(event)) continue;
      [matches, lastMatch] = [matches + 1, event];
      await this.#send(eventResponse(event));
    }
    return { isFull: isFull(), lastMatch };
  }

  async #sayHowFar(first, lastMatch) {
    const { fromTheStart, events } = this.#source;
    this.#considered %= this.#source.threshold;
    if (lastMatch) return this.#send(checkpoint(lastMatch.position, lastMatch.position));
    return this.#send(checkpoint(first === 0 && fromTheStart ? 0n : events()[first].position, 0n));
  }

  #onCommitted = () => {
    if (this.#sending) this.#lag.watch(this.cursor);
    else void this.#goOn();
  };

  async #goOn() {
    this.#sending = true;
    const { events } = this.#source;
    while (!this.#over && this.cursor < events().length) await this.#tell(events()[this.cursor]);
    this.#sending = false;
    await this.#endWithTombstone();
  }

  async #tell(event) {
    this.cursor += 1;
    if (this.#source.passes(event)) await this.#send(eventResponse(event));
    this.#lag.forget();
    if (!this.#over) this.#lag.watch(this.cursor);
    this.#considered += 1;
    if (this.#considered < this.#source.threshold) return;
    this.#considered = 0;
    await this.#send(checkpoint(event.position, event.position));
  }

  async #endWithTombstone() {
    const tombstone = this.#source.tombstone?.();
    if (!tombstone || this.#over) return;
    await this.#send(eventResponse(tombstone));
    this.drop(streamDeleted(tombstone.stream));
  }
}
