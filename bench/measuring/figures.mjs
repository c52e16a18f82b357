/** The middle one. */
export const median = (all) => quantile(all, 0.5);

/** The figure that this part of them is at or below: 0.99 for the 99th percentile. */
export const quantile = (all, part) => {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
};

/** Of each round its own ratio, and of these the middle one: a slow moment of the machine was slow for both. */
export const ratioOf = (ones, others) => median(ones.map((one, round) => one / others[round]));

/** The median with the lowest and highest: `120 (100–130)`. */
export const spread = (all, digits = 0) => {
  const [middle, low, high] = [median(all), Math.min(...all), Math.max(...all)].map((each) => each.toFixed(digits));
  return `${middle} (${low}–${high})`;
};

/** A figure as one finds it in the last line: at most three decimals. */
export const rounded = (figure) => Math.round(figure * 1_000) / 1_000;
