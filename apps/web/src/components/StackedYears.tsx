import { useId } from 'react';
import { useWordsFor } from '../language/words-for.js';
import { compact } from './compact-euros.js';
import { Pattern, patternOf } from './patterns.js';

/** One year of a stack: euro cents per state. */
export type YearStack = Readonly<{ year: number; amounts: Readonly<Record<string, number>> }>;

type Props = {
  title: string;
  about: string;
  states: readonly string[];
  years: readonly YearStack[];
  /** In which table the states have their words. */
  words?: string;
};

const [height, base, top, wide, step] = [220, 180, 22, 40, 62] as const;

/** Amounts per year, stacked by state. The same numbers always stand in a table beside it; this is the quick look. */
export const StackedYears = ({ title, about, states, years, words = 'money.state' }: Props) => {
  const id = useId();
  const most = Math.max(1, ...years.map(({ amounts }) => totalOf(amounts, states)));
  const width = Math.max(240, years.length * step + 24);
  return (
    <figure className="chart">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
        className="chart__svg"
        preserveAspectRatio="xMinYMid"
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{about}</desc>
        <defs>
          {states.map((state) => (
            <Pattern key={state} id={`${id}-${state}`} state={state} />
          ))}
        </defs>
        <line x1="0" x2={width} y1={base} y2={base} className="chart__axis" />
        {years.map((stack, index) => (
          <Bar key={stack.year} id={id} stack={stack} states={states} x={index * step + 22} most={most} />
        ))}
      </svg>
      <Legend id={id} states={states} words={words} />
    </figure>
  );
};

type BarProps = { id: string; stack: YearStack; states: readonly string[]; x: number; most: number };

const Bar = ({ id, stack: { year, amounts }, states, x, most }: BarProps) => {
  const scale = (base - top) / most;
  const total = totalOf(amounts, states);
  return (
    <g>
      {states.map((state, index) => {
        const tall = (amounts[state] ?? 0) * scale;
        const below = totalOf(amounts, states.slice(0, index)) * scale;
        const box = { x, y: base - below - tall, width: wide, height: Math.max(0, tall - 1) };
        return tall > 0 ? (
          <rect key={state} {...box} fill={`url(#${id}-${state})`} stroke={patternOf(state).ink} />
        ) : null;
      })}
      <text x={x + wide / 2} y={base - total * scale - 6} className="chart__total">
        {compact(total)}
      </text>
      <text x={x + wide / 2} y={base + 18} className="chart__year">
        {year}
      </text>
    </g>
  );
};

const Legend = ({ id, states, words }: { id: string; states: readonly string[]; words: string }) => {
  const word = useWordsFor(words);
  return (
    <figcaption className="chart__legend">
      {states.map((state) => (
        <span key={state} className="chart__key">
          <svg width="18" height="14" aria-hidden="true">
            <rect width="17" height="13" x=".5" y=".5" fill={`url(#${id}-${state})`} stroke={patternOf(state).ink} />
          </svg>
          {word(state)}
        </span>
      ))}
    </figcaption>
  );
};

const totalOf = (amounts: YearStack['amounts'], states: readonly string[]): number =>
  states.reduce((sum, state) => sum + (amounts[state] ?? 0), 0);
