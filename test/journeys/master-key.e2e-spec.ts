import { assembly, MembershipsModule } from '@app/assembly';
import { SystemClock } from '@app/field';
import { GateModule } from '@app/gate';
import { people as peopleRows } from '@app/parties';
import { PostgresPorts } from '@app/read-models';
import { Vault, WrongMasterKey } from '@app/vault';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { tableOf } from '../../libs/read-models/src/postgres/rows-table.js';
import { ran } from '../support/operator.js';
import { specInstallation } from '../support/spec-installation.js';
import { Service, storyKey } from '../support/start-service.js';
import { type Cast, castOf, people } from './cast.js';

const fresh = Buffer.alloc(32, 44);

describe('the master key', () => {
  let service: Service;
  let cast: Cast;
  let operator: INestApplicationContext;
  // As the command line of an installation that is told of both, the new one first.
  const toldOf = async (masterKey: Buffer, masterKeyAlso?: Buffer): Promise<INestApplicationContext> => {
    const settings = () => ({
      ...{ databaseUrl: service.db.url, clock: new SystemClock(), masterKey, masterKeyAlso, mayForget: true },
    });
    const ports = PostgresPorts.with(assembly, { useFactory: settings });
    const testing = await Test.createTestingModule({ imports: [ports, GateModule, MembershipsModule] }).compile();
    return testing.init();
  };
  const rotates = async () => {
    const { code, out } = await ran(specInstallation(operator), 'rotate-master-key');
    return [code, JSON.parse(out.at(-1) ?? '{}')];
  };
  beforeAll(async () => {
    service = await Service.start({ people, on: '2026-09-01', masterKeyAlso: fresh });
    cast = await castOf(service);
    operator = await toldOf(fresh, storyKey);
  }, 60_000);
  afterAll(async () => {
    await operator?.close();
    await service?.stop();
  });

  it('is changed while people ask and see, and nobody notices', async () => {
    let goesOn = true;
    const asking = (async () => {
      let asked = 0;
      for (; goesOn; asked += 1) {
        const { id } = await cast.sanne.asks('parties', { kind: 'initiative', name: `Tuin ${asked}` });
        const { members } = await cast.sanne.sees<{ members: { name: string }[] }>(`parties/${id}/members`);
        expect(members.map(({ name }) => name)).toEqual(['Sanne de Groot']);
      }
      return asked;
    })();
    const [code, { keys, wrapped }] = await rotates();
    expect([code, wrapped]).toEqual([0, keys]);
    goesOn = false;
    expect(await asking).toBeGreaterThan(0);
    await rotates();
    expect(await rotates()).toEqual([0, { keys: expect.any(Number), wrapped: 0 }]);
  });

  it('leaves people who they are: they sign in as before', async () => {
    const sanne = await service.signIn('sanne');
    expect(await sanne.sees('me')).toEqual(await cast.sanne.sees('me'));
  });

  it('opens everything alone, and the old one nothing', async () => {
    const alone = await toldOf(fresh);
    const names = await service.ask<{ name: string }>(
      `select row::jsonb ->> 'name' as name from read.${tableOf(peopleRows)}`,
    );
    const opened = await alone.get(Vault).openAll(names.map(({ name }) => ({ name })));
    expect(opened.map(({ name }) => name).sort()).toEqual(people.map(({ name }) => name).sort());
    await alone.close();
    await expect(toldOf(storyKey)).rejects.toThrow(WrongMasterKey);
  });

  it('has nothing to change while there is one only', async () => {
    const alone = await toldOf(fresh);
    const { code, told } = await ran(specInstallation(alone), 'rotate-master-key');
    expect([code, told]).toEqual([1, expect.stringContaining('één hoofdsleutel')]);
    await alone.close();
  });
});
