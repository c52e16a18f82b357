import type { Given } from './records.js';

/** What came and was not yet taken, and what ended it. */
export class Inbox {
  private waiting: Given[] = [];
  private ended: unknown;
  private wake = (): void => undefined;

  put(event: Given): number {
    this.wake();
    return this.waiting.push(event);
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
