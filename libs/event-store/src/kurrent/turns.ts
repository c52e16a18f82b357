/** Work that waits for its turn: one by one under a name, and at most so many at a time under all names. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /** Does work once all that was asked before under this name has been done. */
  take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name) ?? Promise.resolve();
    const turn = before.then(() => this.amongFew(work));
    const over = turn
      .catch(() => undefined)
      .then(() => {
        if (this.last.get(name) === over) this.last.delete(name);
      });
    this.last.set(name, over);
    return turn;
  }

  private async amongFew<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Who waits takes the place of who leaves.
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
