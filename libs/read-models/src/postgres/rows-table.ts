import type { AnyProjection } from '@app/event-sourcing';
import { EntitySchema } from 'typeorm';
import { namedBy } from '../asked-by.js';
import type { Kept } from '../step.js';

/** A row with its key, as its table has it. */
export type KeptRow = Kept & Readonly<{ key: string }>;

const document = {
  to: (row: object): string => JSON.stringify(row),
  from: (column: string): object => JSON.parse(column),
};
const place = { to: (first: bigint): string => first.toString(), from: (column: string): bigint => BigInt(column) };

/** What the tables of all versions of a projection begin with. */
export const tablesOf = (name: string): string => `rows_${name.replaceAll('-', '_')}_v`;

/** The table of one version of a projection. */
export const tableOf = ({ name, version }: Pick<AnyProjection, 'name' | 'version'>): string =>
  `${tablesOf(name)}${version}`;

/** The table of a projection, to TypeORM, for who reads rows: what they are found by stays where it is. */
export const entityOf = (of: AnyProjection): EntitySchema<KeptRow> =>
  new EntitySchema<KeptRow>({
    name: tableOf(of),
    schema: 'read',
    tableName: tableOf(of),
    columns: {
      key: { type: 'text', primary: true },
      row: { type: 'text', transformer: document },
      first: { type: 'bigint', transformer: place },
    },
  });

/** Makes the table where it is not there yet. */
export const makeTable = (of: AnyProjection): string => [makeBareTable(of), ...indexesOf(of)].join('; ');

/** The table without what finds rows in it: rows as JSON text, with what they are found by beside it. */
export const makeBareTable = (of: AnyProjection): string => `
  create table if not exists read.${tableOf(of)}
    (key text not null, row text not null, found jsonb not null, first bigint not null);
  comment on table read.${tableOf(of)} is '${namesIn(of)}'`;

/** The fields that stand beside rows, as the table itself tells them. */
export const namesIn = (of: AnyProjection): string => namedBy(of).toSorted().join(' ');

/** Rows are found by key, by the fields that their projection names, and in the order of their place: a statement each. */
export const indexesOf = (of: AnyProjection): readonly string[] => [
  ...of.foundBy.map((field) => indexOn(of, field)),
  `create unique index if not exists ${tableOf(of)}_pkey on read.${tableOf(of)} (key)`,
  `create unique index if not exists ${tableOf(of)}_place on read.${tableOf(of)} (first)`,
];

const indexOn = (of: AnyProjection, field: string): string =>
  `create index if not exists ${tableOf(of)}_by_${field} on read.${tableOf(of)} using gin ((found -> '${field}') jsonb_path_ops)`;
