import type { Cell } from '@app/event-sourcing';
import { type CellsAsked, present } from '../ledger.js';
import { columns } from './posting-row.js';

/** Conditions on the cells `c`, and the values they stand for. */
export type Conditions = Readonly<{ sql: string; values: readonly unknown[] }>;

/** Which cells, to PostgreSQL; the first value has this number. */
export const conditionsOf = (where: CellsAsked, first: number): Conditions => {
  const values: unknown[] = [];
  const valued = (value: unknown): string => `$${first + values.push(value) - 1}`;
  const dimensions = Object.keys(where) as (keyof Cell)[];
  const sql = dimensions.map((each) => ` and ${conditionOn(`c.${columns[each]}`, where[each], valued)}`).join('');
  return { sql, values };
};

const conditionOn = (column: string, wanted: unknown, valued: (value: unknown) => string): string => {
  if (wanted === present) return `${column} is not null`;
  if (wanted === undefined) return `${column} is null`;
  if (!Array.isArray(wanted)) return `${column} = ${valued(wanted)}`;
  const some = `${column} = any(${valued(wanted.filter((each) => each !== undefined))})`;
  return wanted.includes(undefined) ? `(${some} or ${column} is null)` : some;
};
