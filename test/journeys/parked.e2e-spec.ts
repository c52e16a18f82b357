import { Rows } from '@app/event-sourcing';
import { EventStore } from '@app/event-store';
import type { PartyId } from '@app/field';
import { ledgerVersion } from '@app/ledger';
import { partyDirectory } from '@app/parties';
import { development } from '@app/phases';
import { dossierNames, timeline } from '@app/views';
import { readerOf } from '../../libs/read-models/src/readers/rows.reader.js';
import { Service } from '../support/start-service.js';
import { type Cast, castOf, idOf, people } from './cast.js';

const READER = readerOf(development);
const DIRECTORY = readerOf(partyDirectory);
const LEDGER = `ledger.v${ledgerVersion}`;
const BETWEEN_LOOKS = 3_100;

type Health = Readonly<{
  parked: number;
  parkedStreams: readonly Readonly<{ reader: string; stream: string; since: string }>[];
}>;

describe('a stream that one projection cannot read', () => {
  let service: Service;
  let cast: Cast;
  let [garden, workshop]: PartyId[] = [];
  beforeAll(async () => {
    service = await Service.start({ people, on: '2026-09-01' });
    cast = await castOf(service);
    const registers = async (name: string) =>
      (await cast.sanne.asks('parties', { kind: 'initiative', name })).id as PartyId;
    [garden, workshop] = [await registers('Buurttuin De Kers'), await registers('Werkplaats De Loods')];
  }, 60_000);
  afterAll(() => service?.stop());

  const told = async (path: string): Promise<string | undefined> =>
    (await cast.sanne.look(path)).headers['parked-streams'];
  const metrics = async () => (await fetch(`${service.url}/v1/metrics`)).text();
  const health = () => service.public.sees<Health>('health');
  const parks = (reader: string, stream: string) =>
    service.ask(
      `insert into read.parked (reader, stream, position, reason) values ('${reader}', '${stream}', 1, 'Error')`,
    );
  const looksAgain = () => new Promise((done) => setTimeout(done, BETWEEN_LOOKS));

  it('is nowhere at first', async () => {
    expect(await health()).toMatchObject({ parked: 0, parkedStreams: [] });
    expect(await told(`initiatives/${garden}/phase`)).toBeUndefined();
    expect(await metrics()).toContain(`aandeel_reader_parked_streams{reader="${READER}"} 0\n`);
  });

  it('is named in health', async () => {
    await parks(READER, `phase-${garden}`);
    const since = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(await health()).toMatchObject({
      ...{ parked: 1, parkedStreams: [{ reader: READER, stream: `phase-${garden}`, since }] },
    });
    await looksAgain();
  });

  it('is told by the screen it touches', async () => {
    expect(await told(`initiatives/${garden}/phase`)).toMatch(
      new RegExp(`^total=1, since="[^"]+Z", streams=\\("phase-${garden}";reader="${READER}"\\)$`),
    );
  });

  it('is told to who is refused there too: what would let them in may be what is missing', async () => {
    const { status, headers } = await cast.rosa.look(`initiatives/${garden}/phase`);
    expect([status, headers['parked-streams']]).toEqual([403, expect.stringContaining(READER)]);
  });

  it('is not told by another screen, of the same dossier or of the same kind', async () => {
    const others = [
      `initiatives/${workshop}/phase`,
      `initiatives/${garden}/year-matrix`,
      `parties/${garden}`,
      'me',
      'health',
    ];
    expect(await Promise.all(others.map(told))).toEqual(others.map(() => undefined));
  });

  it('is not told by a command', async () => {
    const { headers } = await cast.sanne.post(`parties/${workshop}/_rename-party`, { name: 'De Loods' });
    expect(headers['parked-streams']).toBeUndefined();
  });

  it('is counted for operators, who also see that all else is level', async () => {
    await service.settled();
    const text = await metrics();
    expect(text).toContain(`aandeel_reader_parked_streams{reader="${READER}"} 1\n`);
    expect(text).toContain(`aandeel_reader_parked_streams{reader="${readerOf(timeline)}"} 0\n`);
    expect(text).toContain(`aandeel_head_position ${await service.head()}\n`);
    expect(
      [...text.matchAll(/^aandeel_reader_behind_\w+\{reader="[^"]+"\} (\S+)$/gm)].map(([, value]) => value),
    ).toEqual(Array.from({ length: 36 }, () => '0'));
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('is told of a policy by the pages that show its dossier', async () => {
    await parks('policy:award-within-room', `party-${workshop}`);
    await looksAgain();
    const policy = `total=1, since=.*"party-${workshop}";reader="policy:award-within-room"`;
    expect(await told(`parties/${workshop}`)).toMatch(new RegExp(policy));
    expect(await told(`parties/${garden}`)).toBeUndefined();
  });

  it('is told of the ledger by the pages that show money', async () => {
    await parks(LEDGER, `pledge-${await idOf(cast.sanne)}`);
    await looksAgain();
    expect(await told(`initiatives/${garden}/year-matrix`)).toContain(`reader="${LEDGER}"`);
    expect(await told(`initiatives/${garden}/pledges`)).toBeUndefined();
  });

  it('is told no more once it stands parked no longer', async () => {
    await service.ask('delete from read.parked');
    await looksAgain();
    expect(await told(`initiatives/${garden}/phase`)).toBeUndefined();
    expect(await health()).toMatchObject({ parked: 0 });
  });

  it('is parked in that projection only whose rows are found by what no table can keep', async () => {
    // Parties are found by their names; the names of dossiers are only shown.
    const rename = { type: 'PartyRenamed', data: { from: 'Buurttuin De Kers', to: 'De Kers\u0000' } };
    const store = service.api.get(EventStore);
    const { length: expected } = await store.read(`party-${garden}`);
    const append = { stream: `party-${garden}`, expected, commandId: crypto.randomUUID() };
    await store.append({ ...append, events: [rename], actor: 'operator:spec' });
    await service.settled();
    expect(await health()).toMatchObject({
      ...{ parked: 1, parkedStreams: [{ reader: DIRECTORY, stream: `party-${garden}` }] },
    });
    await looksAgain();
    expect(await told(`parties/${garden}`)).toContain(`"party-${garden}";reader="${DIRECTORY}"`);
    expect(await told(`initiatives/${garden}/year-matrix`)).toBeUndefined();
    const shown = await service.api.get(Rows).find(dossierNames, `party-${garden}`);
    expect(shown?.name).toBe('De Kers\u0000');
  });

  it('leaves a reader behind when nobody reads, by events and by seconds', async () => {
    await service.stopProjector();
    await cast.sanne.asks(`parties/${workshop}/_rename-party`, { name: 'De Nieuwe Loods' });
    const text = await metrics();
    expect(text).toContain('aandeel_reader_behind_events{reader="policies"} 1\n');
    expect(Number(/behind_seconds\{reader="policies"\} (\S+)/.exec(text)?.[1])).toBeLessThan(30);
    service.clock.to('2026-09-02');
    const later = Number(/behind_seconds\{reader="policies"\} (\S+)/.exec(await metrics())?.[1]);
    expect(later).toBeGreaterThan(60);
    await service.startProjector();
    await service.settled();
  });
});
