/** Does one thing after the other, in the order asked; what fails does not hold up what comes after it. */
export class InTurn {
  private last: Promise<unknown> = Promise.resolve();

  /** Does this once all that was asked before is done. */
  next<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.last.then(act);
    this.last = done.catch(() => undefined);
    return done;
  }
}
