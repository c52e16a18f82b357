import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { papers, textOf } from './support.js';

const inProse = (text: string): string => text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`]*`/g, '');

const links = papers.flatMap((paper) =>
  [...inProse(textOf(paper)).matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    // The browser test takes the pictures: before its first run there are none.
    .filter((target) => !target.startsWith('docs/images/') || existsSync('docs/images'))
    .map((target) => ({ paper, target })),
);

const anchorsIn = (paper: string): readonly string[] =>
  [...textOf(paper).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('a paper', () => {
  it.each(links)('$paper leads to $target, which is there', ({ paper, target }) => {
    const [path = '', anchor] = target.split('#');
    const file = path ? normalize(join(dirname(paper), path)) : paper;
    expect(existsSync(file)).toBe(true);
    if (anchor) expect(anchorsIn(file)).toContain(anchor);
  });

  it.each(papers)('%s names no command that is not there', (paper) => {
    const scripts = Object.keys(JSON.parse(textOf('package.json')).scripts);
    const named = [...textOf(paper).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    for (const name of named) expect(scripts).toContain(name);
  });
});
