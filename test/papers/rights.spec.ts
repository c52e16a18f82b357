import { spawnSync } from 'node:child_process';

describe('the table of rights', () => {
  it('is what deciders and controllers say', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/rights.mjs', '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
