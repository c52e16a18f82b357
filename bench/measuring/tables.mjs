/** Rows of cells as a table that reads well in a terminal and in Markdown; the first row is the head. */
export const table = (rows) => {
  const texts = rows.map((cells) => cells.map(String));
  const widths = texts[0].map((_, column) => Math.max(3, ...texts.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = texts;
  return [head, widths.map((width) => '-'.repeat(width)), ...body].map(line).join('\n');
};

const passes = ({ figure, atLeast, atMost }) => (atLeast === undefined ? figure <= atMost : figure >= atLeast);

/**
 * Figures beside their bars: of each `what`, the `figure`, the bar that must hold (`atLeast` or `atMost`) and the `reach`
 * that is tried for.
 */
export const barsOf = (bars) =>
  table([
    ['what', 'figure', 'bar', 'reach', ''],
    ...bars.map((bar) => [
      bar.what,
      shown(bar.figure),
      `${bar.atLeast === undefined ? '≤' : '≥'} ${shown(bar.atLeast ?? bar.atMost)}`,
      shown(bar.reach),
      passes(bar) ? (passes(reached(bar)) ? 'reached' : 'holds') : 'DOES NOT HOLD',
    ]),
  ]);

const reached = ({ figure, atLeast, reach }) =>
  atLeast === undefined ? { figure, atMost: reach } : { figure, atLeast: reach };

const shown = (figure) => (Math.abs(figure) >= 100 ? Math.round(figure).toLocaleString('en') : `${+figure.toFixed(2)}`);
