import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** A statement that each connection prepares when it is first asked there; a name stands for one text only. */
export type Prepared = Readonly<{ name: string; text: string }>;

/** The rows that a prepared statement gives for these values; throws what PostgreSQL says. For what is asked with each command. */
export const askPrepared = async <Row>(
  source: DataSource,
  statement: Prepared,
  values: unknown[],
): Promise<readonly Row[]> => {
  // TypeORM has no names for statements; the connections are the same.
  const { master } = source.driver as unknown as { master: Pool };
  return (await master.query({ ...statement, values })).rows;
};
