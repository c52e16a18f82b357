/** When a folding is to rest. */
export type Rests = Readonly<{
  isDue(): boolean;
  /** Rests were taken that took so long, in milliseconds. */
  taken(took: number): void;
}>;

/** Between two rests by default, in milliseconds: so much is folded again at most after an interruption. */
export const EVERY = 60_000;
/** A rest takes at most so many times less than the folding before it. */
const TIMES = 10;

/** A rest every so many milliseconds, and later where resting itself takes long; 0: whenever there can be one. */
export const restsEvery = (ms: number, now: () => number = performance.now.bind(performance)): Rests => {
  let due = now() + ms;
  return {
    isDue: () => now() >= due,
    taken: (took) => {
      due = now() + (ms && Math.max(ms, TIMES * took));
    },
  };
};
