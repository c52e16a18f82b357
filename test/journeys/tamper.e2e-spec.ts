import { asked } from '../support/database.js';
import { Service } from '../support/start-service.js';
import { castOf, people } from './cast.js';

// One byte of what stands in each column; back again by the row that was kept beside it.
const changes = {
  position: 'position = position + 1000000',
  stream: `stream = overlay(stream placing 'P' from 1)`,
  revision: 'revision = revision + 1000000',
  type: `type = overlay(type placing 'p' from 1)`,
  version: 'version = version + 1',
  data: `data = overlay(data placing chr(ascii(substr(data, 5, 1)) # 1) from 5)`,
  metadata: `metadata = metadata || ' '`,
  actor: `actor = overlay(actor placing 'x' from 1)`,
  command_id:
    "command_id = overlay(command_id::text placing to_hex(15 - ('x' || left(command_id::text, 1))::bit(4)::int) from 1)::uuid",
  ordinal: 'ordinal = ordinal + 1',
  event_id:
    "event_id = overlay(event_id::text placing to_hex(15 - ('x' || left(event_id::text, 1))::bit(4)::int) from 1)::uuid",
  recorded_at: `recorded_at = recorded_at + interval '1 millisecond'`,
  hash: 'hash = set_byte(hash, 0, get_byte(hash, 0) # 1)',
};
const AT = 7;

describe('what was recorded', () => {
  let service: Service;
  beforeAll(async () => {
    service = await Service.start({ people, on: '2026-09-01' });
    await castOf(service);
    await service.settled();
  }, 60_000);
  afterAll(() => service?.stop());

  const asSuperuser = (sql: string) =>
    service.ask(
      `alter table events disable trigger append_only; ${sql}; alter table events enable trigger append_only`,
    );
  const verified = async () => {
    const { code, out, told } = await service.operator.runs('verify');
    return { code, ...JSON.parse(out.at(-1) as string), told };
  };

  it('has a column for each that is changed here', async () => {
    const columns = await service.ask<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'events'`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(changes).sort());
  });

  it.each(Object.entries(changes))(
    'is found changed by one byte in %s, and up to where it holds',
    async (_, change) => {
      const head = Number(await service.head());
      await service.ask(`create table kept_row as select * from events where position = ${AT}`);
      await asSuperuser(`update events set ${change} where position = ${AT}`);
      expect(await verified()).toMatchObject({
        ...{ code: 1, holdsUpTo: AT - 1, brokenAt: AT },
        told: expect.stringContaining(`klopt tot en met gebeurtenis ${AT - 1}`),
      });
      await asSuperuser(`delete from events e using kept_row k where e.event_id = k.event_id or e.hash = k.hash;
      insert into events select * from kept_row; drop table kept_row`);
      expect(await verified()).toMatchObject({ code: 0, holdsUpTo: head, brokenAt: null, events: head });
    },
  );

  it.each([
    'update events set actor = actor',
    'delete from events',
    'truncate events',
    `insert into events select * from events limit 1`,
    'update head set position = 0',
    'alter table events disable trigger append_only',
    'drop trigger append_only on events',
    'drop table events',
  ])('is beyond the service’s own role: %s', async (sql) => {
    await expect(asked(service.db.url, sql)).rejects.toMatchObject({ code: '42501' });
    expect(await verified()).toMatchObject({ code: 0 });
  });

  it.each(['update events set actor = actor', 'delete from events', 'truncate events'])(
    'is kept by a trigger from its owner too: %s',
    (sql) => expect(asked(service.db.ownerUrl, sql)).rejects.toThrow('events are only ever added'),
  );
});
