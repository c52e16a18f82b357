import type { AnyProjection } from '@app/event-sourcing';
import { tableOf } from '../postgres/rows-table.js';
import type { Expecting } from '../readers/keepable.js';
import { foldInto } from '../readers/rows.reader.js';
import type { Kept } from '../step.js';
import { APART, type Folding, type Rest } from './building.js';
import { rowsCopy } from './rows.copy.js';
import type { Writing } from './writing.js';

type Rows = Map<string, Kept | null>;

/** Whatever events a row is made of: all rows are in memory until the last event was there, and written whenever it rests. */
export const foldingByPosition = async (
  of: AnyProjection,
  writing: Writing,
  left: Rest | undefined,
  expect?: Expecting,
): Promise<Folding> => {
  const rows: Rows = left ? await rowsLeft(of, writing) : new Map();
  let [after, isWritten] = [left?.after ?? '0', left !== undefined];
  const write = async (): Promise<boolean> => isWritten || writeAll(of, writing, rows);
  return {
    take: async (events, lot) => {
      foldInto(rows, of, events, lot, undefined, expect);
      after = `${events.at(-1)?.position ?? after}`;
      isWritten = false;
      return true;
    },
    rest: async () => {
      isWritten = await write();
      return isWritten ? { after } : undefined;
    },
    end: write,
  };
};

const tableApart = (of: AnyProjection): string => `${APART}.${tableOf(of)}`;

// In place of what stood there when it rested before.
const writeAll = async (of: AnyProjection, writing: Writing, rows: Rows): Promise<boolean> => {
  await writing.query(`truncate ${tableApart(of)}`);
  const copy = rowsCopy(of, writing);
  let fits = true;
  for (const [key, kept] of rows) if (fits) fits = await copy.write(key, kept);
  await copy.end();
  return fits;
};

type Left = Readonly<{ key: string; row: string; first: string }>;

const rowsLeft = async (of: AnyProjection, writing: Writing): Promise<Rows> => {
  const rows: Rows = new Map();
  for await (const found of writing.rows<Left>(`select key, row, first from ${tableApart(of)}`))
    for (const { key, row, first } of found) rows.set(key, { row: JSON.parse(row), first: BigInt(first) });
  await writing.commit();
  return rows;
};
