import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();

/** The text of a file, by its path from the top folder. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The files under a folder that end so, by their paths from the top folder. */
export const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith(ending));

/** Every page of the papers. */
export const papers: readonly string[] = [
  ...readdirSync(root).filter((path) => path.endsWith('.md')),
  ...filesIn('docs', '.md'),
];
