import type { Position } from '@eventstore/db-client';
import type { Given } from './records.js';

/** What came and was not yet taken, up to where the server has looked, and what ended it. */
export class Inbox {
  private waiting: Given[] = [];
  private ended: unknown;
  private wake = (): void => undefined;

  constructor(private upTo: Position) {}

  /** Up to where the server had looked before the end: all of ours that stands before it has come. */
  get reached(): Position {
    return this.upTo;
  }

  put(event: Given): number {
    this.wake();
    return this.waiting.push(event);
  }

  // What comes after the end may be taken by nobody, and would be skipped by who begins behind it.
  reach(position: Position): void {
    if (!this.ended) this.upTo = position;
  }

  end(error: unknown): void {
    this.ended ??= error;
    this.wake();
  }

  async taken(): Promise<readonly Given[]> {
    if (this.waiting.length === 0 && !this.ended)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    const taken = this.waiting;
    this.waiting = [];
    if (taken.length === 0) throw this.ended;
    return taken;
  }
}
