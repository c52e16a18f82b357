import type { INestApplication } from '@nestjs/common';
import { appOfStory, askerOf } from '../testing/story.js';

describe('the views over HTTP', () => {
  let app: INestApplication;
  beforeAll(async () => {
    app = await appOfStory();
  });
  afterAll(() => app.close());
  const get = askerOf(() => app);
  const amountUnder = async (path: string): Promise<number> => (await get(path).expect(200)).body.amount;

  it.each(['lines', 'portfolio', 'entries?view=lines&year=2027&column=free'])(
    'keep %s of a funder to its own members, its auditors among them',
    async (path) => {
      await get(`/funders/fund/${path}`, 'anna').expect(200);
      await get(`/funders/fund/${path}`, 'audit').expect(200);
      for (const other of ['tim', 'bo', 'nobody']) await get(`/funders/fund/${path}`, other).expect(403, /not-allowed/);
      await get(`/funders/unknown/${path}`).expect(403);
    },
  );

  it('open no other funder’s line, whoever’s address it is asked under', async () => {
    const { body } = await get('/funders/fund/entries?view=lines&lineId=red&year=2027&column=budgeted').expect(200);
    expect(body).toMatchObject({ amount: 0, entries: [] });
  });

  it('show an initiative’s years to all who signed in', async () => {
    const { body } = await get('/initiatives/garden/year-matrix', 'nobody').expect(200);
    expect(body.parties).toMatchObject([
      { name: 'Fonds Zon', kind: 'fund', cells: [{ state: 'asked' }, { state: 'firm' }, { state: 'paid' }] },
    ]);
    const horizon = await get('/initiatives/garden/horizon', 'nobody').expect(200);
    expect(horizon.body.years).toEqual([
      { year: 2027, cost: 1200, income: 0, secured: 600, reserved: 0, expected: 700, uncovered: 600 },
    ]);
  });
  it.each(['year-matrix', 'horizon'])('know no %s of who is not there', (path) =>
    get(`/initiatives/nobody/${path}`).expect(404, /gate\/unknown/),
  );

  it.each([
    ['year-matrix', { asOf: '2026-02-28', years: [], parties: [], totals: [] }],
    ['horizon', { asOf: '2026-02-28', years: [], firstUncoveredMonth: null }],
  ])('give an empty %s before the beginning', async (path, empty) =>
    expect((await get(`/initiatives/garden/${path}?asOf=2026-02-28`).expect(200)).body).toMatchObject(empty),
  );
  it('give an empty funder before the beginning', async () => {
    expect((await get('/funders/fund/lines?asOf=2026-02-28').expect(200)).body).toMatchObject({ years: [], lines: [] });
    expect((await get('/funders/fund/portfolio?asOf=2026-02-28').expect(200)).body).toMatchObject({
      rows: [],
      endings: [],
    });
  });
  it('take a day to come for today', async () =>
    expect((await get('/funders/fund/lines?asOf=2031-01-01').expect(200)).body.asOf).toBe('2026-06-01'));
  it('show a past day as it was known then', async () => {
    const { body } = await get('/funders/fund/lines?asOf=2026-03-05').expect(200);
    expect(body.totals).toMatchObject([{ held: 600, firm: 0, free: 400 }]);
  });
  it.each([
    'asOf=2026-02-30',
    'asOf=yesterday',
    'year=1700',
    'year=',
    'column=all',
    'view=all',
    'after=x',
    'limit=0',
    'more=1',
  ])('refuse %s', async (wrong) => {
    const asked = new URLSearchParams({ view: 'lines', year: '2027', column: 'free' });
    await get(`/funders/fund/entries?${asked}`).expect(200);
    const [name = '', value = ''] = wrong.split('=');
    asked.set(name, value);
    await get(`/funders/fund/entries?${asked}`).expect(400);
  });

  it('open every number of the lines into itself', async () => {
    const { body } = await get('/funders/fund/lines').expect(200);
    const { basis, year, ...numbers } = body.lines[0].cells[0];
    for (const [column, amount] of Object.entries(numbers)) {
      const query = `view=lines&lineId=green&year=${year}&column=${column}`;
      expect([column, await amountUnder(`/funders/fund/entries?${query}`)]).toEqual([column, amount]);
    }
    expect(body.withoutLine).toEqual([{ year: 2027, reserved: 0, firm: 33, realised: 0, expected: 700 }]);
    expect(await amountUnder('/funders/fund/entries?view=without-line&year=2027&column=firm')).toBe(33);
    expect(await amountUnder('/funders/fund/entries?view=lines&year=2027&column=firm')).toBe(400);
  });
  it('open every number of the portfolio into itself', async () => {
    const { body } = await get('/funders/fund/portfolio').expect(200);
    expect(body).toMatchObject({ rows: [{ name: 'De Tuin' }, { initiativeId: null }], totals: [{ firm: 433 }] });
    const under = (more: string) => amountUnder(`/funders/fund/entries?view=portfolio&year=2027&column=firm${more}`);
    expect([await under(''), await under('&initiativeId=garden'), await under('&unnamed=true')]).toEqual([
      433, 400, 33,
    ]);
  });
  it('open every number of an initiative into itself', async () => {
    const under = (query: string) => amountUnder(`/initiatives/garden/entries?year=2027&${query}`);
    expect(await under('partyId=fund&column=firm')).toBe(400);
    expect(await under('column=secured')).toBe(600);
    expect(await under('column=uncovered')).toBe(600);
    expect(await under('partyId=garden&column=cost')).toBe(1200);
  });

  it('say in an opened number what happened, when, and by whose hand', async () => {
    const { body } = await get('/funders/fund/entries?view=lines&lineId=green&year=2027&column=realised').expect(200);
    expect(body.entries).toEqual([
      {
        ...{
          eventId: 'e14',
          position: '14',
          type: 'InstalmentPaid',
          recordedOn: '2026-03-07',
          happenedOn: '2026-03-06',
        },
        ...{ amount: 200, balance: 200, hand: { kind: 'person', name: 'Anna de Vries' }, pledgeId: 'p', line: '6.10' },
        ...{ partyId: 'fund', party: 'Fonds Zon', initiativeId: 'garden', initiative: 'De Tuin' },
      },
    ]);
  });
  it('name people to who takes part, and to nobody else; lines to nobody but their owner', async () => {
    const seenBy = async (person: string) => {
      const { body } = await get('/initiatives/garden/entries?partyId=fund&year=2027&column=paid', person).expect(200);
      return [body.entries[0].hand.name, body.entries[0].line];
    };
    expect([await seenBy('bo'), await seenBy('audit')]).toEqual(Array(2).fill(['Anna de Vries', null]));
    expect([await seenBy('tim'), await seenBy('nobody')]).toEqual(Array(2).fill([null, null]));
  });
  it('give what is under a number in pages', async () => {
    const path = '/funders/fund/entries?view=lines&year=2027&column=free&limit=1';
    const first = await get(path).expect(200);
    const second = await get(`${path}&after=${first.body.next}`).expect(200);
    expect(first.body).toMatchObject({ amount: 400, entries: [{ amount: 1000, balance: 1000 }] });
    expect(second.body).toMatchObject({ amount: 400, entries: [{ amount: -600, balance: 400 }], next: null });
  });
});
