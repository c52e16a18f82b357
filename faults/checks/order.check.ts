import type { Evidence, Found } from './evidence.js';

/** Positions and revisions that are missing, there twice or out of order; and events that the store does not give back. */
export const gapsIn = ({ places, events }: Evidence): Found => {
  const revisions = new Map<string, number>();
  const wrong = places.flatMap(({ position, stream, revision }, nth) => {
    const expected = (revisions.get(stream) ?? 0) + 1;
    revisions.set(stream, revision);
    return [
      ...(position === BigInt(nth + 1) ? [] : [`position ${position} where ${nth + 1} was to be`]),
      ...(revision === expected ? [] : [`${stream}: revision ${revision} where ${expected} was to be`]),
    ];
  });
  const given = new Set(events.map(({ position }) => position));
  const withheld = places.filter(({ position }) => !given.has(position));
  return [...wrong, ...withheld.map(({ position }) => `position ${position} is there, and the store does not give it`)];
};
