import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PartyId } from '@app/field';
import { ownPlaceOn } from '../support/esdb/places.js';
import { Double } from '../support/esdb/start-double.js';
import { Service } from '../support/start-service.js';
import { type Cast, castOf, people } from './cast.js';

const BUDGET = 100_000;
const year2027 = (amount: number) => [{ year: 2027, amount }];

describe('Aandeel with its events on KurrentDB (a double of it)', () => {
  let folder: string;
  let double: Double;
  let service: Service;
  let cast: Cast;
  let garden: PartyId;
  let line: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'esdb-'));
    double = await Double.start({ file: join(folder, 'events.log') });
    service = await Service.start({ people, on: '2026-09-01', eventStoreUrl: ownPlaceOn(double.url) });
    cast = await castOf(service);
    garden = (await cast.sanne.asks('parties', { kind: 'initiative', name: 'Buurttuin De Kers' })).id as PartyId;
    const opened = { ownerId: cast.gemeente, code: 'W-12', name: 'Wijkinitiatieven', structural: true };
    line = (await cast.fatima.asks('budget-lines', opened)).id;
    await cast.fatima.asks(`budget-lines/${line}/_set-budget`, { year: 2027, amount: BUDGET, basis: 'adopted' });
  }, 60_000);
  afterAll(async () => {
    await service?.stop();
    await double.kill();
    rmSync(folder, { recursive: true });
  });

  const applied = async (amount: number): Promise<string> => {
    const about = { title: 'Tuin', theme: 'Groen' };
    const { id } = await cast.sanne.asks('applications', { initiativeId: garden, ...about });
    await cast.sanne.asks(`applications/${id}/_describe-application`, { ...about, summary: 'Tuin' });
    const costs = [{ category: 'activities', amounts: year2027(amount) }];
    await cast.sanne.asks(`applications/${id}/_plan-cover`, { costs, income: [] });
    const asks = [{ funderId: cast.gemeente, amounts: year2027(amount) }];
    await cast.sanne.asks(`applications/${id}/_ask-funders`, { asks });
    await cast.sanne.asks(`applications/${id}/_submit-application`);
    await service.settled();
    return `${id}_${cast.gemeente}`;
  };
  const propose = (review: string, amount: number) =>
    cast.jan.post(`reviews/${review}/_propose-award`, {
      ...{ lineId: line, legalForm: 'subsidy', amounts: year2027(amount), reason: 'Het past.' },
    });
  const statusOf = async (review: string) => (await cast.jan.sees<{ status: string }>(`reviews/${review}`)).status;
  const health = async () => {
    const answer = await fetch(`${service.url}/v1/health`);
    return { code: answer.status, ...((await answer.json()) as object) };
  };

  it('awards once what is there once, though the server was killed in between', async () => {
    const reviews = [await applied(BUDGET), await applied(BUDGET)];
    await double.kill();
    const proposed = Promise.all(reviews.map((review) => propose(review, BUDGET)));
    await double.restart();
    await proposed;
    await service.settled();
    const statuses = await Promise.all(reviews.map(statusOf));
    expect(statuses.filter((status) => status === 'awarded')).toHaveLength(1);
    expect(await service.events('PledgeMade')).toHaveLength(1);
    expect(await service.ask('select from events')).toEqual([]);
  });

  it('says that it is well, and by what the events are kept from change', async () =>
    expect(await health()).toMatchObject({ code: 200, status: 'ok', appendOnly: 'server', eventsBehind: 0 }));

  it('verifies its chain, and says what it cannot prove', async () => {
    const all = (await service.events()).length;
    const verify = async () => service.operator.runs('verify');
    let ran = await verify();
    while (JSON.parse(ran.out.at(-1) ?? '').unread > 0) ran = await verify();
    expect(JSON.parse(ran.out.at(-1) ?? '')).toMatchObject({ holdsUpTo: all, brokenAt: null, events: all, unread: 0 });
    expect(ran.code).toBe(0);
    expect(ran.told).toContain('vóórdat het gelezen werd, toont zij niet aan');
  });

  it('says that it is not well while KurrentDB is away, and is well again by itself', async () => {
    await double.kill();
    expect(await health()).toMatchObject({ code: 503, status: 'failing', database: 'answers', eventsBehind: null });
    await double.restart();
    await service.settled();
    expect(await health()).toMatchObject({ code: 200, status: 'ok' });
  });
});
