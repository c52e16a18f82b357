export const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];

// Of each round its own ratio: a slow moment of the machine was slow for both.
const ratio = (cells, other) => median(cells.ours.map((rate, round) => rate / cells[other][round])).toFixed(2);

const spread = (all) => `${Math.round(Math.min(...all))}–${Math.round(Math.max(...all))}`;

/** Medians with the lowest and highest, and the ratios of ours to the others. */
export const table = (rates) => {
  const head = ['callers', 'ours', 'emmett', 'floor', 'ours ÷ floor', 'ours ÷ emmett'];
  const rows = Object.entries(rates).map(([callers, cells]) => [
    callers,
    ...['ours', 'emmett', 'floor'].map((name) => `${Math.round(median(cells[name]))} (${spread(cells[name])})`),
    ...['floor', 'emmett'].map((other) => ratio(cells, other)),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};
