// npm run bench -- NAME: measures one thing and says how it was done; bench/NAME.mjs is that thing.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import './typescript.mjs';

const folder = join(import.meta.dirname, '../bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -4));
const [name, ...args] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`npm run bench -- ${names.join(' | ')}`);
  process.exit(2);
}
const { bench } = await import(join(folder, `${name}.mjs`));
try {
  await bench(args);
} catch (error) {
  // A figure of something that went wrong is worth nothing.
  console.error(error.message);
  process.exit(1);
}
