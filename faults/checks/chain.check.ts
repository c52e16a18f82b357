import type { Evidence, Found } from './evidence.js';

/** Where the chain of hashes breaks, does not reach the last event, or is another than was seen before. */
export const breaksIn = ({ chain, tips, places }: Evidence): Found => {
  const last = places.at(-1)?.position ?? 0n;
  return [
    ...(chain.brokenAt === undefined ? [] : [`the chain breaks at ${chain.brokenAt}`]),
    ...(chain.brokenAt === undefined && chain.holdsUpTo < last ? [`the chain ends at ${chain.holdsUpTo}`] : []),
    ...tips
      .filter(({ hash, now }) => hash !== now)
      .map(({ position }) => `${position} has another hash than when it was seen`),
  ];
};
