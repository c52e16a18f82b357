/** A checkpoint of the log of events, as it was signed. */
export class CheckpointView {
  /** How many events there were. */
  readonly position: number;
  /** The signed note, as docs/proof.md describes it. */
  readonly note: string;
}

/** Checkpoints of the log, in order, and by which keys one can tell that they are genuine. */
export class CheckpointsView {
  /** Those after the position that was asked for, a hundred at most. */
  readonly checkpoints: CheckpointView[];
  /** Public keys of this installation, the present one first. */
  readonly keys: string[];
}
