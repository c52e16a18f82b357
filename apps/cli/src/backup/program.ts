import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of this program, as it is published. */
export const programVersion = (): string =>
  JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')).version;
