import { textOf } from './support.js';

const commands = textOf('README.md').match(/^npm ci && npm \w+$/gm);

describe('the README', () => {
  it('names two commands', () => expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test']));

  it('names the command for tests that CI runs', () => {
    const run = textOf('.ci/run').split('\n');
    const [install = '', test = ''] = (commands?.[1] ?? '').split(' && ');
    expect(run.indexOf(install)).toBeGreaterThan(-1);
    expect(run.indexOf(test)).toBeGreaterThan(run.indexOf(install));
    expect(run.filter((line) => line !== '').at(-1)).toBe(test);
  });
});
