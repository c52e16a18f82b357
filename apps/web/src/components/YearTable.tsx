import { type ReactNode, useEffect, useId, useRef } from 'react';
import { thisYear } from '../language/format.js';

export type YearRow = Readonly<{
  id: string;
  head: ReactNode;
  cells: (year: number) => ReactNode;
  kind?: 'total' | 'part' | 'group' | undefined;
}>;

type Props = { caption: string; first: string; years: readonly number[]; rows: readonly YearRow[]; note?: ReactNode };

/** Rows by years. The first column stays in sight; what is too wide scrolls in a region of its own, which begins at this year. */
export const YearTable = ({ caption, first, years, rows, note }: Props) => {
  const id = useId();
  const scroller = useThisYearFirst();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroller" aria-labelledby={id} tabIndex={0} ref={scroller}>
      <table className="utrecht-table utrecht-table--html-table years">
        <caption id={id} className="years__caption">
          <span className="years__says">
            {caption}
            {note && <span className="years__note">{note}</span>}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="years__number" data-year={year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.kind && `years__${row.kind}`}>
              <th scope="row">{row.head}</th>
              {years.map((year) => (
                <td key={year} className="years__number">
                  {row.cells(year) ?? <span className="years__none">–</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

// Once, when it appears: whoever scrolled on meanwhile stays where they are.
const useThisYearFirst = () => {
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = scroller;
    const years = current?.querySelectorAll<HTMLElement>('thead th') ?? [];
    const now = current?.querySelector<HTMLElement>(`thead [data-year="${thisYear()}"]`);
    if (current && now) current.scrollLeft = now.offsetLeft - (years[0]?.offsetWidth ?? 0);
  }, []);
  return scroller;
};
