import { setTimeout as sleep } from 'node:timers/promises';

/** Between two looks, in milliseconds: what is seen is at most so much later than it was. */
const BETWEEN = 3;

// A place and what it tells of are kept in one transaction: all screens show what lies up to the least of them.
const PLACES = {
  name: 'places',
  text: "select min(position)::text as least from read.checkpoint where reader <> 'policies'",
};

/** Looks on one connection at how far all screens are, for as long as it is not stopped. */
export const placesWatched = (client) => {
  let [waiting, least, at, stopped] = [[], 0n, 0, false];
  const look = async () => {
    while (!stopped) {
      const { rows } = await client.query(PLACES);
      [least, at] = [BigInt(rows[0].least ?? 0), performance.now()];
      waiting = waiting.filter(({ position, resolve }) => position > least || resolve(at));
      await sleep(BETWEEN);
    }
  };
  const looking = look();
  return {
    /** The moment at which this position was first seen reached. */
    reached: (position) =>
      position <= least
        ? Promise.resolve(at)
        : new Promise((resolve) => {
            waiting.push({ position, resolve });
          }),
    stop: () => {
      stopped = true;
      return looking;
    },
  };
};
