/** The columns of a statement that takes many rows at once, each with its PostgreSQL type. */
export type Columns = Readonly<Record<string, string>>;

/** Many rows for one statement: `from` is the table `given` made of one array per column, `values` those arrays. */
export const manyRows = <C extends Columns>(columns: C, rows: readonly Readonly<Record<keyof C, unknown>>[]) => {
  const names = Object.keys(columns);
  const arrays = names.map((name, nth) => `$${nth + 1}::${columns[name]}[]`);
  return {
    from: `unnest(${arrays.join(', ')}) as given(${names.join(', ')})`,
    values: names.map((name) => rows.map((row) => plain(row[name]))),
  };
};

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : (value ?? null));
