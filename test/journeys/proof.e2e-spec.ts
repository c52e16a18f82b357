import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf, keyText, PostgresEventStore, signerOf } from '@app/event-store';
import { SystemClock } from '@app/field';
import { Service } from '../support/start-service.js';
import { castOf, people } from './cast.js';

const key = Buffer.alloc(32, 3);
const ORIGIN = 'aandeel.example.org/events';
const ourKey = keyText(signerOf(ORIGIN, key).key);

describe('what was recorded, with a witness', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-proof-'));
  const [exported, witness] = [join(folder, 'checkpoints'), join(folder, 'witness')];
  let service: Service;
  beforeAll(async () => {
    Object.assign(process.env, {
      ...{ CHECKPOINT_KEY: key.toString('base64'), CHECKPOINT_ORIGIN: ORIGIN },
      ...{ CHECKPOINT_DIR: exported, CHECKPOINT_EVERY: '1' },
    });
    service = await Service.start({ people, on: '2026-09-01' });
    await castOf(service);
    await service.settled();
    await signedUpTo(await service.head());
    await service.ask('create table kept_events as select * from events; create table kept_head as select * from head');
  }, 60_000);
  afterAll(async () => {
    await service?.stop();
    rmSync(folder, { recursive: true });
  });

  const shown = async () => (await fetch(`${service.url}/v1/checkpoints`)).json();
  const newest = async () => (await fetch(`${service.url}/v1/checkpoints/newest`)).text();
  const signedUpTo = async (head: bigint) => {
    while ((await shown()).checkpoints.at(-1)?.position !== Number(head)) await new Promise((go) => setTimeout(go, 50));
  };
  const runs = async (...args: readonly string[]) => {
    const { code, out, told } = await service.operator.runs(...args);
    return { code, told, ...JSON.parse(out.at(-1) ?? '{}') };
  };
  const against = (place: string, ...keys: readonly string[]) =>
    runs('verify', '--against', place, ...(keys.length > 0 ? keys : [ourKey]).flatMap((each) => ['--key', each]));
  const visits = () => runs('witness', service.url, witness, '--name', 'rekenkamer');

  const asSuperuser = (sql: string) =>
    service.ask(`set session_replication_role = replica; ${sql}; set session_replication_role = default`);
  const whole = () =>
    asSuperuser(`truncate events, head; insert into events select * from kept_events;
      insert into head select * from kept_head`);
  const cutOff = () =>
    asSuperuser(`delete from events where position > 5; update head set (position, hash, recorded_at) =
      (select position, hash, recorded_at from events where position = 5)`);
  const rewritten = async () => {
    await asSuperuser(`update events set actor = 'operator:somebody' where position = 3`);
    const store = await PostgresEventStore.open({ url: service.db.url, clock: new SystemClock(), mayForget: true });
    let { hash } = { hash: '0'.repeat(64) };
    const values: string[] = [];
    for await (const links of store.links(0n))
      for (const { position, columns } of links) {
        hash = hashOf(hash, columns);
        values.push(`(${position}, decode('${hash}', 'hex'))`);
      }
    await store.close();
    await asSuperuser(`update events e set hash = v.hash from (values ${values.join()}) v (position, hash)
      where e.position = v.position; update head set hash = decode('${hash}', 'hex')`);
  };

  it('is signed by the projector, shown to everyone and copied to a folder', async () => {
    const { checkpoints, keys } = await shown();
    expect(keys).toEqual([ourKey]);
    expect(await newest()).toBe(checkpoints.at(-1).note);
    expect(await newest()).toMatch(
      /^aandeel\.example\.org\/events\n\d+\n\S{44}\ntime \S+\nafter \d+ \S{44}\n\n— aandeel\.example\.org\/events \S+\n$/,
    );
    expect(readdirSync(exported)).toContain(`${`${await service.head()}`.padStart(12, '0')}.txt`);
  });

  it('is what the checkpoints say, wherever they come from', async () => {
    const holds = { code: 0, brokenAt: null, unsound: 0, strays: 0 };
    expect(await visits()).toMatchObject({ code: 0, position: Number(await service.head()) });
    const witnessKey = readFileSync(join(witness, 'witness.pub'), 'utf8');
    for (const [place, ...keys] of [
      [`${service.url}/v1/checkpoints/newest`],
      [exported],
      [witness],
      [witness, witnessKey],
    ])
      expect(await against(place as string, ...keys)).toMatchObject({ ...holds, against: { cutOff: 0, rewritten: 0 } });
  });

  it('is witnessed once: who comes again finds nothing new', async () =>
    expect(await visits()).toMatchObject({ code: 0, witnessed: 0, position: Number(await service.head()) }));

  it('is found cut off, which it is not without', async () => {
    await cutOff();
    expect(await runs('verify')).toMatchObject({ code: 0, holdsUpTo: 5, brokenAt: null });
    expect(await against(witness)).toMatchObject({ code: 1, told: expect.stringContaining('Er is ingekort') });
    await whole();
  });

  it('is found rewritten with all its hashes, which it is not without', async () => {
    await rewritten();
    expect(await runs('verify')).toMatchObject({ code: 0, brokenAt: null, unsound: 0 });
    const found = await against(witness);
    expect(found).toMatchObject({ code: 1, told: expect.stringContaining('Het verleden is herschreven') });
    expect(found.against.rewritten).toBeGreaterThan(0);
    await whole();
    expect(await against(witness)).toMatchObject({ code: 0 });
  });

  it('is not signed any more once it is no continuation of what was signed', async () => {
    const before = await newest();
    await cutOff();
    while (!service.log.text.includes('no checkpoint was signed')) await new Promise((go) => setTimeout(go, 50));
    expect(await newest()).toBe(before);
    await whole();
  });

  it('is refused by a witness to whom another past is shown', async () => {
    await service.ask('create table kept_notes as select * from kept.signed_checkpoint');
    const swap = (sql: string) => asSuperuser(`truncate kept.signed_checkpoint; ${sql}`);
    await swap('select 1');
    expect(await visits()).toMatchObject({ code: 1, told: expect.stringContaining('not shown any more') });
    await swap(`insert into kept.signed_checkpoint select position, replace(note, 'time 2', 'time 3') from kept_notes`);
    expect(await visits()).toMatchObject({ code: 1, told: expect.stringContaining('not what') });
    await swap('insert into kept.signed_checkpoint select * from kept_notes');
    expect(await visits()).toMatchObject({ code: 0, witnessed: 0 });
  });

  it.each([
    [1, ['verify', '--against', '/nowhere', '--key', ourKey], 'Hier is niets te lezen'],
    [1, ['verify', '--against', 'package.json', '--key', ourKey], 'geen controlepunt'],
    [1, ['verify', '--against', '/nowhere', '--key', 'key'], 'no key'],
    [2, ['verify', 'checkpoint.txt'], 'npm run aandeel -- verify'],
    [2, ['verify', '--against'], 'npm run aandeel -- verify'],
    [2, ['verify', '--key', ourKey], 'npm run aandeel -- verify'],
    [2, ['witness', 'example.org', 'there'], 'npm run aandeel -- witness'],
    [1, ['witness', 'http://127.0.0.1:1', join(folder, 'no-witness')], 'Hier is niets te lezen'],
    [1, ['witness', 'http://127.0.0.1:1', 'package.json/witness'], 'Een deel van dit pad is een bestand'],
  ])('ends with %i after %p, and says why', async (code, args, sentence) =>
    expect(await runs(...args)).toMatchObject({ code, told: expect.stringContaining(sentence) }),
  );

  it('is not vouched for by a key that is not ours', async () => {
    const other = keyText(signerOf(ORIGIN, Buffer.alloc(32, 4)).key);
    expect(await against(exported, other)).toMatchObject({
      code: 1,
      told: expect.stringContaining('nobody whose key'),
    });
  });
});
