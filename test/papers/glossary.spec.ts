import { filesIn, textOf } from './support.js';

const words = [...textOf('docs/glossary.md').matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, first = '']) =>
  [...first.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
);
const code = filesIn('libs', '.ts')
  .filter((path) => !path.endsWith('spec.ts'))
  .map(textOf)
  .join('\n');

describe('the glossary', () => {
  it('has many words', () => expect(words.length).toBeGreaterThan(40));
  it('has no word twice', () => expect(words).toEqual([...new Set(words)]));
  it.each(words)('says what %s is, which is in the code', (word) =>
    expect(code).toMatch(new RegExp(`(?<![\\w-])${word}(?![\\w-])`)),
  );
});
