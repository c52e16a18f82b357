import type { AnyProjection } from '@app/event-sourcing';
import { askedBy, expectFound } from '../asked-by.js';

/** A condition on the rows `kept`, and the values it stands for by their names. */
export type Sought = Readonly<{ sql: string; values: Readonly<Record<string, unknown>> }>;

type Asked = readonly (readonly [field: string, value: unknown])[];

/** Which rows, to PostgreSQL; throws a RangeError when they are not found by what is asked. */
export const seeking = (of: AnyProjection, where: object, anyOf?: readonly object[]): readonly Sought[] => {
  expectFound(of, where, anyOf);
  const all = askedBy(where).map(([field, value], nth) => holding(field, [value], `all${nth}`));
  return anyOf ? [...all, either(anyOf.map(askedBy))] : all;
};

// One seek in the index of the field for each value.
const holding = (field: string, values: readonly unknown[], name: string): Sought => ({
  sql: `kept.found -> '${field}' @> any(cast(:${name} as jsonb[]))`,
  values: { [name]: values.map((value) => JSON.stringify(value)) },
});

const either = (alternatives: readonly Asked[]): Sought => {
  const some = grouped(alternatives).map((group, nth) => every(group, `any${nth}`));
  const sql = some.map((each) => each.sql).join(' or ') || 'false';
  return { sql: `(${sql})`, values: Object.assign({}, ...some.map(({ values }) => values)) };
};

type Group = readonly (readonly [field: string, values: readonly unknown[]])[];

// Alternatives of one field are one condition, however many there are.
const grouped = (alternatives: readonly Asked[]): readonly Group[] => {
  const alone = new Map<string, unknown[]>();
  for (const [one, ...more] of alternatives)
    if (one && more.length === 0) alone.set(one[0], [...(alone.get(one[0]) ?? []), one[1]]);
  const several = alternatives.filter(({ length }) => length !== 1);
  return [
    ...[...alone].map((each) => [each]),
    ...several.map((asked) => asked.map(([field, value]) => [field, [value]] as const)),
  ];
};

const every = (group: Group, name: string): Sought => {
  const all = group.map(([field, values], nth) => holding(field, values, `${name}of${nth}`));
  const sql = all.map((each) => each.sql).join(' and ') || 'true';
  return { sql: `(${sql})`, values: Object.assign({}, ...all.map(({ values }) => values)) };
};
