import { streamOf } from '@app/event-sourcing';
import { EventStore } from '@app/event-store';
import type { PersonId } from '@app/field';
import { Decide, Streams, toSeal } from '@app/gate';
import { partyDecider, personDecider, rolesOf } from '@app/parties';
import { partyIdOf } from '@app/policies';
import type { INestApplication } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { importingApp } from '../../../test/imports/support/importing-app.js';
import { specInstallation } from '../../../test/support/spec-installation.js';
import { admitCommand } from './admit.command.js';
import { runCommand } from './run-command.js';

describe('the command admit', () => {
  let app: INestApplication;
  let told: string;
  beforeEach(async () => {
    told = '';
    app = await importingApp();
    await app.init();
    for (const [id, name] of [
      ['p1', 'Anna Zomer'],
      ['p2', 'Bo Winter'],
      ['p3', 'Bo Winter'],
    ] as const)
      await introduced(id as PersonId, name);
  });
  afterEach(() => app.close());

  const introduced = (personId: PersonId, name: string) => {
    const command = { type: 'IntroducePerson', data: { personId, name: toSeal(name) } } as const;
    const by = { operator: 'spec', key: personId };
    return app.get(CommandBus).execute(new Decide(personDecider, personId, command, by));
  };
  const called = (...args: string[]): Promise<number> =>
    runCommand({ admit: admitCommand }, ['admit', ...args], specInstallation(app), {
      out: () => undefined,
      told: (text) => (told += `${text}\n`),
    });
  const fund = ['--party', 'Fonds Zon', '--kind', 'fund'];
  const partyId = partyIdOf('fund', 'Fonds Zon');
  const rolesNow = async (person: string) =>
    rolesOf((await app.get(Streams).read(partyDecider, partyId)).state, person as PersonId);

  it('makes a new party with its first administrator', async () => {
    expect(await called('Anna Zomer', ...fund, '--roles', 'admin,decider')).toBe(0);
    expect(await rolesNow('p1')).toEqual(['admin', 'decider']);
    expect(told).toContain('p1 is nu admin, decider');
  });

  it('finds a party that is there by its name, and people by their number', async () => {
    await called('p1', ...fund, '--roles', 'admin');
    expect(await called('p2', '--party', 'Fonds Zon', '--roles', 'finance')).toBe(0);
    expect([await rolesNow('p1'), await rolesNow('p2')]).toEqual([['admin'], ['finance']]);
  });

  it('asked again changes nothing', async () => {
    await called('p1', ...fund, '--roles', 'admin');
    const head = await app.get(EventStore).head();
    expect(await called('p1', ...fund, '--roles', 'admin')).toBe(0);
    expect(await app.get(EventStore).head()).toBe(head);
    expect(await app.get(EventStore).read(streamOf(partyDecider, partyId))).toHaveLength(2);
  });

  it.each([
    [1, ['Niemand', ...fund, '--roles', 'admin'], 'niet bekend'],
    [1, ['Bo Winter', ...fund, '--roles', 'admin'], 'Meer mensen heten zo'],
    [1, ['Anna Zomer', '--party', 'Fonds Maan', '--roles', 'admin'], 'geen partij die Fonds Maan heet'],
    [2, ['Anna Zomer', ...fund, '--roles', 'koning'], 'admit PERSON'],
    [2, ['Anna Zomer', '--party', 'Fonds Zon', '--kind', 'bank', '--roles', 'admin'], 'admit PERSON'],
    [2, ['Anna Zomer', ...fund], 'admit PERSON'],
    [2, [], 'admit PERSON'],
  ])('gives %i for %p, and records nothing', async (code, args, sentence) => {
    const head = await app.get(EventStore).head();
    expect(await called(...args)).toBe(code);
    expect(told).toContain(sentence);
    expect(await app.get(EventStore).head()).toBe(head);
  });
});
