/** Where progress is shown: a bar on a terminal, else a line every so often. */
export type Screen = Readonly<{ isTTY?: boolean; write(text: string): unknown }>;

const WIDTH = 30;
const BETWEEN_LINES = 2_000;
const BETWEEN_BARS = 100;

/** Shows how far one is, at most every so often; what takes no time shows nothing. */
export const barOn = (screen: Screen, now: () => number = performance.now.bind(performance)) => {
  const between = screen.isTTY ? BETWEEN_BARS : BETWEEN_LINES;
  let [last, shown] = [now(), false];
  return {
    told: (done: bigint, of: bigint): void => {
      if (now() - last < between) return;
      [last, shown] = [now(), true];
      screen.write(screen.isTTY ? `\r${barOf(done, of)}` : `${sentenceOf(done, of)}\n`);
    },
    /** Takes the bar away again. */
    done: (): void => void (shown && screen.isTTY && screen.write('\r\u001b[K')),
  };
};

const barOf = (done: bigint, of: bigint): string => {
  const filled = partOf(done, of, WIDTH);
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${sentenceOf(done, of)}`;
};

const sentenceOf = (done: bigint, of: bigint): string => `${partOf(done, of, 100)}%  ${done} van ${of} gebeurtenissen`;

// Of nothing, all is done.
const partOf = (done: bigint, of: bigint, whole: number): number =>
  of === 0n ? whole : Number((done * BigInt(whole)) / of);
