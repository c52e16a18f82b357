/** How often everything is measured; each round measures all once, so that a slow moment of the machine touches all alike. */
export const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);

/** For how many seconds one thing is measured in a round. */
export const SECONDS = Number(process.env.BENCH_SECONDS ?? 1.5);

/**
 * Measures each of the contenders once per round, in turn; gives per contender its figures, one per round. Each round
 * begins with another one, as whoever comes first after a checkpoint writes whole pages.
 */
export const interleaved = async (contenders, measure, before = async () => undefined) => {
  const figures = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    await before();
    for (const [name, contender] of beginningWith(round - 1, Object.entries(contenders)))
      figures[name].push(await measure(contender));
    console.error(`round ${round} of ${ROUNDS}`);
  }
  return figures;
};

const beginningWith = (nth, all) => [...all.slice(nth % all.length), ...all.slice(0, nth % all.length)];

/** So many callers, each asking its next when its last was answered, for some seconds: answers per second. */
export const rateOf = async (ask, callers, seconds = SECONDS) => {
  const start = performance.now();
  const end = start + seconds * 1_000;
  let answered = 0;
  const call = async (caller) => {
    while (performance.now() < end) {
      await ask(caller, callers);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  return answered / ((performance.now() - start) / 1_000);
};
