import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { filesIn } from './support.js';

const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--listTests', '--json'];
const specs = ['apps', 'faults', 'libs', 'test'].flatMap((folder) => [
  ...filesIn(folder, 'spec.ts'),
  ...filesIn(folder, 'spec.tsx'),
]);

describe('the tests', () => {
  it('are all run: every spec belongs to a project of jest', () => {
    const listed: string[] = JSON.parse(execFileSync(process.execPath, jest, { encoding: 'utf8' }));
    const run = listed.map((path) => relative(process.cwd(), path));
    expect(specs.filter((path) => !path.includes('boundaries/seeds') && !run.includes(path))).toEqual([]);
  });
});
