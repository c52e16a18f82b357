import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mapping, mappingFor, type ReadRows, readFile, rowsOf } from '@app/imports';

/** The bytes of one file of the invented register. */
export const fixture = (name: string): Buffer => readFileSync(join(process.cwd(), 'test/fixtures/register', name));

/** An invented register, read by the columns it seems to have. */
export const registerIn = async (
  name: string,
  bytes: Buffer = fixture(name),
  sheet?: string,
): Promise<Readonly<{ read: ReadRows; mapping: Mapping }>> => {
  const table = await readFile({ name, bytes, sheet });
  const mapping = mappingFor(table);
  return { read: rowsOf(table, mapping), mapping };
};
