/** The asks that this process is answering now, by their command ids: of those with the same id, one at a time. */
export class UnderWay {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Acts once all that was asked before under this id has its answer, whatever that is. */
  after<Result>(commandId: string, act: () => Promise<Result>): Promise<Result> {
    const mine = (this.last.get(commandId) ?? Promise.resolve()).then(act, act);
    const forget = () => {
      if (this.last.get(commandId) === mine) this.last.delete(commandId);
    };
    this.last.set(commandId, mine);
    mine.then(forget, forget);
    return mine;
  }
}
