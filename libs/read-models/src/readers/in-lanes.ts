/** Does all: what shares a lane with something given before it comes after that, the rest at the same time, so many at most. */
export const inLanes = async <Each>(
  all: readonly Each[],
  lanesOf: (each: Each) => readonly string[],
  most: number,
  act: (each: Each) => Promise<void>,
): Promise<void> => {
  const [last, room] = [new Map<string, Promise<void>>(), roomFor(most)];
  const begun = all.map((each) => {
    const lanes = lanesOf(each);
    const done = Promise.all(lanes.map((lane) => last.get(lane))).then(() => room(() => act(each)));
    for (const lane of lanes) last.set(lane, done);
    return done;
  });
  await Promise.all(begun);
};

// Who waits for another in a lane takes no room.
const roomFor = (most: number) => {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (act: () => Promise<void>): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((goOn) => waiting.push(goOn));
    await act().finally(() => {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    });
  };
};
