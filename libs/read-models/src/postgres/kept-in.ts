import type { AnyProjection } from '@app/event-sourcing';
import type { Kept } from '../step.js';
import { tableOf } from './rows-table.js';

type KeptColumns = Readonly<{ key: string; row: string; first: string }>;
type Asked = Readonly<{ query<Rows>(sql: string, values: unknown[]): Promise<Rows> }>;

/** The rows of a projection under these keys, as they are kept. */
export const keptIn = async (
  asked: Asked,
  of: AnyProjection,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Kept>> => {
  const sought = `select key, row, first from read.${tableOf(of)} where key = any($1)`;
  const found = await asked.query<KeptColumns[]>(sought, [keys]);
  return new Map(found.map(({ key, row, first }) => [key, { row: JSON.parse(row), first: BigInt(first) }]));
};
