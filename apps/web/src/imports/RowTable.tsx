import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { type ReactNode, useState } from 'react';
import { MoreButton } from '../components/MoreButton.js';

const SHOWN = 20;

type Column<Row> = Readonly<{ head: string; isNumber?: boolean; cell: (row: Row) => ReactNode }>;

type Props<Row> = {
  title: string;
  help?: ReactNode;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  columns: readonly Column<Row>[];
};

/** Rows with their heading; the first twenty until one asks for more. Nothing when there are none. */
export function RowTable<Row>({ title, help, rows, keyOf, columns }: Props<Row>) {
  const [shown, setShown] = useState(SHOWN);
  if (rows.length === 0) return null;
  const left = rows.length - shown;
  return (
    <section className="stack">
      <Heading2>{title}</Heading2>
      {help && <Paragraph>{help}</Paragraph>}
      <div className="scroller">
        <table className="utrecht-table utrecht-table--html-table carded" aria-label={title}>
          <thead>
            <tr>
              {columns.map(({ head, isNumber }) => (
                <th key={head} scope="col" className={isNumber ? 'years__number' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column) => (
                  <Cell key={column.head} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <div>
          <MoreButton left={left} onMore={() => setShown(shown + 100)} />
        </div>
      )}
    </section>
  );
}

function Cell<Row>({ column: { head, isNumber, cell }, row }: { column: Column<Row>; row: Row }) {
  return (
    <td className={isNumber ? 'years__number' : undefined} data-label={head}>
      {cell(row)}
    </td>
  );
}
