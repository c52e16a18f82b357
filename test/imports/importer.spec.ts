import { EventStore } from '@app/event-store';
import { type PartyId, type PersonId, sum } from '@app/field';
import { Decide, Streams } from '@app/gate';
import { type ImportAsked, Importing } from '@app/imports';
import { partyDecider } from '@app/parties';
import { partyIdOf } from '@app/policies';
import type { INestApplication } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { registerIn } from './support/fixtures.js';
import { allEvents, importingApp } from './support/importing-app.js';

const by = { operator: 'cli', key: 'import' };
const funder = { name: 'Gemeente Zonnewaard' };
const funderId = partyIdOf('municipality', funder.name);

describe('an import', () => {
  let app: INestApplication;
  let events: EventStore;
  beforeEach(async () => {
    app = await importingApp();
    await app.init();
    events = app.get(EventStore);
  });
  afterEach(() => app.close());

  const importing = async (file: string, more: Partial<ImportAsked> = {}) =>
    app.get(Importing).run({ funder, by, ...(await registerIn(file)), ...more });
  const recorded = async (type: string) => (await allEvents(events)).filter((event) => event.type === type);

  it('makes the funder, a party per exact name, a scheme and an award per row', async () => {
    const { result, changes } = await importing('register.csv');
    expect(changes).toEqual({ new: 25, corrected: 0, unchanged: 0, gone: 0 });
    expect(await recorded('PartyRegistered')).toHaveLength(1 + 10);
    expect(await recorded('SchemePublished')).toHaveLength(11);
    const awards = await recorded('AwardRegistered');
    expect(sum(...awards.map(({ data }) => (data as { awarded: number }).awarded))).toBe(result.awarded);
    expect(awards.filter(({ data }) => (data as { recipientId: unknown }).recipientId === null)).toHaveLength(7);
    expect(result.events).toBe(Number(await events.head()));
    expect(result).toMatchObject({
      rows: 25,
      good: 25,
      candidates: { recipients: 3, awards: 7, awarded: 1_321_585_650 },
    });
  });

  it.each(['register.csv', 'register-comma.csv', 'register-windows.csv', 'register.json'])(
    'of the same register again, in %s, records nothing',
    async (again) => {
      await importing('register.csv');
      const { result, changes } = await importing(again);
      expect([result.events, changes]).toEqual([0, { new: 0, corrected: 0, unchanged: 25, gone: 0 }]);
    },
  );

  it('of the same rows in another order records nothing', async () => {
    await importing('register.csv');
    const { read } = await registerIn('register.csv');
    const turned = { ...read, rows: read.rows.toReversed() };
    expect((await importing('register.csv', { read: turned })).result.events).toBe(0);
  });

  it('of a corrected file records what differs, and tells what is gone', async () => {
    await importing('register.csv');
    const { result, changes, gone } = await importing('register-corrected.csv');
    expect(changes).toEqual({ new: 1, corrected: 1, unchanged: 23, gone: 1 });
    expect(gone).toMatchObject([{ year: 2016, recipient: 'Kamerkoor Zonnewaard ', scheme: 'Nadere regels subsidie ' }]);
    expect(await recorded('AwardCorrected')).toMatchObject([
      { data: { from: { awarded: 500_000 }, to: { awarded: 400_000 } } },
    ]);
    // A party, a scheme that was there already, an award, a correction.
    expect(result.events).toBe(3);
  });

  it('corrects there and back again, each time', async () => {
    await importing('register.csv');
    for (const file of ['register-corrected.csv', 'register.csv', 'register-corrected.csv']) await importing(file);
    expect(await recorded('AwardCorrected')).toHaveLength(3);
  });

  it('that is only tried records nothing, and says what would change', async () => {
    const { result, changes } = await importing('register.csv', { dryRun: true });
    expect([result.events, changes.new, await events.head()]).toEqual([0, 25, 0n]);
  });

  it('of good and bad rows takes the good ones, or none when asked so', async () => {
    const none = await importing('register-bad-rows.csv', { allOrNothing: true });
    expect([none.result.events, none.result.bad, await events.head()]).toEqual([0, 6, 0n]);
    const some = await importing('register-bad-rows.csv');
    expect(some.result).toMatchObject({ rows: 8, good: 2, bad: 6, awarded: 300_000 });
    expect(await recorded('AwardRegistered')).toHaveLength(2);
  });

  it('tells how far it is', async () => {
    const told: (readonly number[])[] = [];
    const asked = { funder, by, ...(await registerIn('register.csv')) };
    await app.get(Importing).run(asked, (...progress) => told.push(progress));
    expect(told.at(-1)).toEqual([48, 48]);
    expect(told).toHaveLength(48);
  });

  it('remembers the columns', async () => {
    await importing('register.csv');
    expect(await app.get(Importing).rememberedFor(funder)).toMatchObject({ recipient: 'Naam', awarded: 'Verleend' });
  });

  it('names nobody in clear', async () => {
    await importing('register.csv');
    const stored = JSON.stringify(await allEvents(events), (_, value) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
    expect(stored).not.toContain('Verzonnen-Naam');
    expect(stored).toContain('sealed:registerRow-');
  });

  it('leaves a party that has another name by now as it is', async () => {
    await importing('register-corrected.csv');
    const id = partyIdOf('initiative', 'Stichting Keerpunt');
    const rename = { type: 'RenameParty', data: { name: 'Keerpunt Wijkwerk' } } as const;
    await app.get(CommandBus).execute(new Decide(partyDecider, id, rename, { operator: 'cli', key: 'rename' }));
    const { read } = await registerIn('register.csv');
    const more = { ...read, rows: read.rows.map((row) => ({ ...row, project: `${row.project} 2` })) };
    expect((await importing('register.csv', { read: more })).changes.new).toBe(25);
    expect((await app.get(Streams).read(partyDecider, id)).state.name).toBe('Keerpunt Wijkwerk');
  });

  describe('by a person', () => {
    const asked = (person: string): Partial<ImportAsked> => ({
      funder: { funderId: funderId as PartyId },
      by: { person: person as PersonId, key: 'upload' },
    });
    beforeEach(async () => {
      await importing('register-bad-rows.csv');
      const join = { type: 'AddMember', data: { personId: 'fin' as PersonId, roles: ['finance'] } } as const;
      await app.get(CommandBus).execute(new Decide(partyDecider, funderId, join, { operator: 'cli', key: 'join' }));
    });

    it('is for the finance officer and the administrator of the funder', async () => {
      expect((await importing('register.csv', asked('fin'))).changes.new).toBe(25);
      expect((await recorded('AwardRegistered')).at(-1)).toMatchObject({ actor: 'fin' });
    });

    it('makes nobody the administrator of a recipient', async () => {
      await importing('register.csv', asked('fin'));
      expect(await recorded('MemberJoined')).toHaveLength(1);
    });

    it('is for nobody else, and records nothing then', async () => {
      const before = await events.head();
      const refused = expect.objectContaining({ code: 'gate/not-allowed' });
      await expect(importing('register.csv', asked('somebody'))).rejects.toEqual(refused);
      expect(await events.head()).toBe(before);
    });
  });
});
