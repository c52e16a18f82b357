import type { Answering } from './answers.js';
import type { DecidedView } from './decided.view.js';

/** The asks that this process is answering now, by their command ids: of those with the same id, one at a time. */
export class UnderWay {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Acts once all that was asked before under this id has its answer, whatever that is, and that is kept. */
  async after(commandId: string, act: () => Promise<Answering>): Promise<DecidedView> {
    const before = this.last.get(commandId);
    const mine = before ? before.then(act) : act();
    const over = mine.then(({ keeping }) => keeping).catch(ignored);
    this.last.set(commandId, over);
    void over.then(() => this.forget(commandId, over));
    return (await mine).decided;
  }

  private forget(commandId: string, over: Promise<unknown>): void {
    if (this.last.get(commandId) === over) this.last.delete(commandId);
  }
}

// Told to who asked; and an answer that could not be kept, its stream gives.
const ignored = (): void => undefined;
