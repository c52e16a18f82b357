import { existsSync } from 'node:fs';
import { textOf } from './support.js';

const page = textOf('docs/add-a-command.md');
const [, diff = ''] = /```diff\n([\s\S]*?)```/.exec(page) ?? [];

const files = diff.split(/^diff --git .*\n/m).flatMap((part) => {
  const [, path] = /^\+\+\+ b\/(.*)$/m.exec(part) ?? [];
  return path ? [{ path, hunks: part.split(/^@@.*$\n/m).slice(1) }] : [];
});

const linesOf = (hunk: string, signs: string): string =>
  hunk
    .split('\n')
    .filter((line) => line !== '' && signs.includes(line[0] as string))
    .map((line) => line.slice(1))
    .join('\n');

describe('the change that shows how to add a command', () => {
  it('takes five files', () => expect(files).toHaveLength(5));

  it.each(files)('can be made in $path as it is now', ({ path, hunks }) => {
    expect(existsSync(path)).toBe(true);
    const text = textOf(path);
    for (const hunk of hunks) {
      expect(text).toContain(linesOf(hunk, ' -'));
      expect(text).not.toContain(linesOf(hunk, ' +'));
    }
  });
});
