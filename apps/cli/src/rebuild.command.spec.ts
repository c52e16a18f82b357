import { type Heard, type Manner, Rebuilder } from '@app/read-models';
import type { INestApplicationContext } from '@nestjs/common';
import { specInstallation } from '../../../test/support/spec-installation.js';
import { rebuildCommand } from './rebuild.command.js';

describe('the command rebuild', () => {
  const rebuilt: [name: string, afresh: boolean | undefined][] = [];
  const rebuilder = {
    names: ['pledge-list', 'ledger'],
    rebuild: async (name: string, heard: Heard, { afresh, goesOn }: Manner) => {
      rebuilt.push([name, afresh]);
      if (!afresh) goesOn?.(name, 700n, 1_000n);
      heard(name, 1_000n, 1_000n);
    },
  };
  const app = { get: (what: unknown) => (what === Rebuilder ? rebuilder : undefined) };
  const told: string[] = [];
  const called = (...args: string[]): Promise<number> => {
    for (const list of [rebuilt, told]) list.splice(0);
    const terminal = { out: (text: string) => told.push(text), told: (text: string) => told.push(text) };
    return rebuildCommand.run(args, specInstallation(app as unknown as INestApplicationContext), terminal as never);
  };

  it('says from which event on it goes on where it was interrupted', async () => {
    expect(await called('ledger')).toBe(0);
    expect(told[0]).toBe('ledger: gaat verder bij gebeurtenis 700 van 1000, na een onderbreking');
    expect(told.at(-1)).toBe('{"rebuilt":["ledger"]}');
  });

  it('begins at the first event when told to', async () => {
    expect(await called('--all', '--afresh')).toBe(0);
    expect(rebuilt).toEqual([
      ['pledge-list', true],
      ['ledger', true],
    ]);
    expect(told.join()).not.toContain('gaat verder');
  });

  it('says what there is when it is called wrongly', async () => {
    expect([await called('--afresh'), await called('nothing')]).toEqual([2, 2]);
    expect(told.join()).toContain('pledge-list');
    expect(rebuilt).toEqual([]);
  });
});
