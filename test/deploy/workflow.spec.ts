import { load } from 'js-yaml';
import { textOf } from './support.js';

type Workflow = Readonly<{
  on: Readonly<Record<string, unknown>>;
  jobs: Readonly<Record<string, { steps: readonly { run?: string }[] }>>;
}>;

describe('the workflow', () => {
  const workflow = load(textOf('.github/workflows/ci.yml')) as Workflow;

  it('asks of every change what .ci/run asks', () => {
    expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(['pull_request', 'push']));
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs.join('\n')).toContain('.ci/run');
  });
});
