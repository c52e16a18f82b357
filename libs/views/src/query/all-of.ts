import type { Messages, Projection, Rows, Selection } from '@app/event-sourcing';

const AT_A_TIME = 500;

/** All rows that match, page by page; for what one party has a bounded number of. */
export const allOf = async <Row extends object, E extends Messages>(
  rows: Rows,
  of: Projection<Row, E>,
  selection: Pick<Selection<Row>, 'where' | 'anyOf'>,
  after?: string,
): Promise<readonly Row[]> => {
  const page = await rows.list(of, { ...selection, limit: AT_A_TIME, after });
  return page.next ? [...page.rows, ...(await allOf(rows, of, selection, page.next))] : page.rows;
};
