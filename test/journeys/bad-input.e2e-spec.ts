import type { PartyId } from '@app/field';
import type request from 'supertest';
import { type Caller, problemIn } from '../support/caller.js';
import { Service } from '../support/start-service.js';
import { bringIn, register } from './bringing-in.js';
import { type Cast, castOf, people } from './cast.js';

const years = (...amounts: readonly (readonly [year: unknown, amount: unknown])[]) =>
  amounts.map(([year, amount]) => ({ year, amount }));

describe('bad input', () => {
  let service: Service;
  let cast: Cast;
  let garden: PartyId;
  let application: string;
  let line: string;
  let head: bigint;
  beforeAll(async () => {
    service = await Service.start({ people, on: '2026-09-01' });
    cast = await castOf(service);
    garden = (await cast.sanne.asks('parties', { kind: 'initiative', name: 'Buurttuin De Kers' })).id as PartyId;
    line = (
      await cast.fatima.asks('budget-lines', { ownerId: cast.gemeente, code: 'W', name: 'Wijk', structural: true })
    ).id;
    await cast.fatima.asks(`budget-lines/${line}/_set-budget`, { year: 2027, amount: 1_000_000, basis: 'adopted' });
    application = await applied();
    await service.settled();
    head = await service.head();
  }, 60_000);
  afterAll(() => service?.stop());

  // Whatever came in: nothing is recorded, nobody is in trouble, and the next request is answered.
  afterEach(async () => {
    expect(await service.head()).toBe(head);
    expect(service.log.trouble).toEqual([]);
    expect((await service.public.look('health')).status).toBe(200);
  });

  const applied = async (): Promise<string> => {
    const { id } = await cast.sanne.asks('applications', { initiativeId: garden, title: 'Tuin', theme: 'Groen' });
    const asks = [{ funderId: cast.gemeente, amounts: years([2027, 500_000]) }];
    await cast.sanne.asks(`applications/${id}/_describe-application`, {
      title: 'Tuin',
      theme: 'Groen',
      summary: 'Tuin',
    });
    await cast.sanne.asks(`applications/${id}/_plan-cover`, { costs: [cost(years([2027, 500_000]))], income: [] });
    await cast.sanne.asks(`applications/${id}/_ask-funders`, { asks });
    await cast.sanne.asks(`applications/${id}/_submit-application`);
    return id;
  };
  const cost = (amounts: object) => ({ category: 'activities', amounts });
  const review = () => `reviews/${application}_${cast.gemeente}`;
  const award = (amounts: object) => ({ lineId: line, legalForm: 'subsidy', amounts, reason: 'Het past.' });
  const wrongIn = async (who: Caller, path: string, body: object | string) => {
    const { status, errors = [] } = await who.isRefused('http/invalid-input', path, body);
    expect(status).toBe(400);
    return errors.map(({ at, code }) => `${at} ${code}`).sort();
  };

  describe('of the wrong form', () => {
    it.each([
      ['half a document', '{"kind":'],
      ['a bare word', 'initiative'],
      ['nothing but a quotation mark', '"'],
      ['text after the end', '{} {}'],
    ])('is malformed: %s', async (_, body) =>
      expect(await cast.sanne.isRefused('http/malformed-json', 'parties', body)).toMatchObject({ status: 400 }),
    );

    it('is told with every error at once, each with its place, its code and plain Dutch', async () => {
      const body = { title: 7, theme: '', summary: ['x'], colour: 'red' };
      const path = `applications/${application}/_describe-application`;
      expect((await cast.sanne.isRefused('http/invalid-input', path, body)).errors).toEqual([
        { in: 'body', at: 'colour', code: 'unknown-field', detail: 'is hier niet bekend' },
        { in: 'body', at: 'title', code: 'string', detail: 'moet tekst zijn' },
        { in: 'body', at: 'theme', code: 'missing', detail: 'moet ingevuld zijn' },
        { in: 'body', at: 'summary', code: 'personal-text', detail: expect.stringMatching(/\S/) },
      ]);
    });

    it.each(['[]', '[1]', '7', 'null', 'true', '{"__proto__":{"kind":"fund"}}'])('is no body: %s', async (body) => {
      const { status, type } = await cast.sanne.post('parties', body);
      expect([status, type]).toEqual([400, 'application/problem+json']);
    });

    it.each([
      ['below zero', -1, 'min'],
      ['of nothing', 0, 'min'],
      ['of half a cent', 0.5, 'int'],
      ['beyond 10^12 cents', 1_000_000_000_001, 'max'],
      ['beyond what numbers can say', 1e300, 'max'],
      ['as text', '100', 'int'],
      ['as nothing', null, 'missing'],
    ])('is an amount %s', async (_, amount, code) =>
      expect(await wrongIn(cast.jan, `${review()}/_propose-award`, award(years([2027, amount])))).toEqual([
        `amounts[0].amount ${code}`,
      ]),
    );

    it.each([
      [1989, 'min'],
      [2101, 'max'],
      [2027.5, 'int'],
      ['2027', 'int'],
    ])('is the year %p', async (year, code) => {
      expect(await wrongIn(cast.jan, `${review()}/_propose-award`, award(years([year, 1])))).toEqual([
        `amounts[0].year ${code}`,
      ]);
      const set = { year, amount: 1, basis: 'adopted' };
      expect(await wrongIn(cast.fatima, `budget-lines/${line}/_set-budget`, set)).toEqual([`year ${code}`]);
    });

    it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-W01-1', '0026-01-01', '01-02-2026', 'morgen', 20260101])(
      'is the day %p',
      async (day) => {
        const set = { year: 2027, amount: 1, basis: 'adopted', decidedOn: day };
        expect(await wrongIn(cast.fatima, `budget-lines/${line}/_set-budget`, set)).toEqual(['decidedOn date']);
        for (const view of [`initiatives/${garden}/year-matrix`, `initiatives/${garden}/horizon`])
          expect((await cast.sanne.isNotShown('http/invalid-input', `${view}?asOf=${day}`)).errors).toMatchObject([
            { in: 'query', at: 'asOf', code: 'date' },
          ]);
      },
    );

    it('is a year named twice', async () => {
      const twice = years([2027, 1], [2027, 2]);
      await cast.jan.isRefused('review/year-named-twice', `${review()}/_propose-award`, award(twice));
    });

    it('is text that cannot be kept, or that passes itself off as sealed', async () => {
      const named = (name: string) => ({ kind: 'initiative', name });
      expect(await wrongIn(cast.sanne, 'parties', named('a\0b'))).toEqual(['name characters']);
      expect(await wrongIn(cast.sanne, 'parties', named('half \ud83d'))).toEqual(['name characters']);
      const { status } = await cast.sanne.isRefused('gate/reserved-text', 'parties', named('sealed:person-x:AAAA'));
      expect(status).toBe(400);
    });

    it('is an instalment without its condition', async () => {
      const plan = (condition?: unknown) =>
        wrongIn(cast.fatima, `pledges/${application}/_plan-instalment`, { year: 2027, amount: 1, condition });
      expect(await plan()).toEqual(['condition missing']);
      expect(await plan([])).toEqual(['condition object']);
      expect(await plan({ kind: 'date' })).toEqual(['condition.on missing']);
      expect(await plan({ kind: 'weather' })).toEqual(['condition.kind in']);
    });

    it.each(['x', '-1', '1e9', '99999999999999999999', '%00'])('is the cursor %s', async (after) =>
      expect((await cast.sanne.isNotShown('http/invalid-input', `parties?after=${after}`)).errors).toMatchObject([
        { in: 'query', at: 'after' },
      ]),
    );

    it('is of a kind that is not taken', async () =>
      expect(
        await cast.sanne.isRefused('http/wrong-content-type', 'parties', 'kind=fund', {
          'Content-Type': 'application/x-www-form-urlencoded',
        }),
      ).toMatchObject({ status: 415 }));
  });

  describe('about what is not there, or not one’s own', () => {
    const unknown = [
      '2b1e9a4c-0000-8000-a000-000000000000',
      'nowhere',
      'constructor',
      '%00',
      'x'.repeat(200),
      '..%2fme',
    ];

    it.each(unknown)('is refused at every address under the id %s', async (id) => {
      const { paths } = await cast.sanne.sees<{ paths: Record<string, Record<string, object>> }>('openapi.json');
      const under = Object.entries(paths).filter(([path]) => path.includes('{id}'));
      expect(under.length).toBeGreaterThan(40);
      for (const [path, methods] of under) {
        const address = path.slice(1).replace('{id}', id);
        if ('post' in methods) expectProblem(path, await cast.sanne.post(address));
        // What an initiative was promised is open to all who signed in: nothing, of one that is not there.
        else if (path !== '/initiatives/{id}/pledges') expectProblem(path, await cast.sanne.look(address));
      }
    });
    const expectProblem = (path: string, { status, type }: request.Response) =>
      expect([path, type, [400, 403, 404, 409].includes(status)]).toEqual([path, 'application/problem+json', true]);

    it.each([
      ['hosts', 'party/host-unknown', 'parties', () => ({ kind: 'initiative', name: 'Kas', hostedBy: 'nobody' })],
      [
        'members',
        'party/person-unknown',
        () => `parties/${garden}/_add-member`,
        () => ({ personId: 'nobody', roles: ['editor'] }),
      ],
      [
        'invitations',
        'party/invitation-not-valid',
        () => `parties/${garden}/_accept-invitation`,
        () => ({ invitationId: 'constructor' }),
      ],
    ])('is refused of %s', async (_, code, path, body) => {
      await cast.sanne.isRefused(code, typeof path === 'string' ? path : path(), body());
    });

    it('is refused of funders and schemes that are asked', async () => {
      const { id } = await cast.sanne.asks('applications', { initiativeId: garden, title: 'Tuin', theme: 'Groen' });
      head = await service.head();
      const ask = (funderId: string, more: object = {}) => ({
        asks: [{ funderId, amounts: years([2027, 1]), ...more }],
      });
      const path = `applications/${id}/_ask-funders`;
      for (const nobody of ['nobody', 'today', 'constructor'])
        await cast.sanne.isRefused('application/funder-unknown', path, ask(nobody));
      await cast.sanne.isRefused('application/scheme-of-another', path, ask(cast.brug, { schemeId: 'nothing' }));
    });

    it.each<[string, (who: Cast) => Caller, () => string, () => object]>([
      ['another funder’s review', ({ rosa }) => rosa, () => `${review()}/_declare-no-conflict`, () => ({})],
      [
        'another funder’s decision',
        ({ rosa }) => rosa,
        () => `${review()}/_propose-award`,
        () => award(years([2027, 1])),
      ],
      [
        'another funder’s budget',
        ({ rosa }) => rosa,
        () => `budget-lines/${line}/_set-budget`,
        () => ({ year: 2027, amount: 1, basis: 'adopted' }),
      ],
      [
        'another initiative’s application',
        ({ bilal }) => bilal,
        () => `applications/${application}/_withdraw-application`,
        () => ({}),
      ],
      [
        'another initiative’s name',
        ({ bilal }) => bilal,
        () => `parties/${garden}/_rename-party`,
        () => ({ name: 'Mijn tuin' }),
      ],
      [
        'a scheme for another funder',
        ({ rosa }) => rosa,
        () => 'schemes',
        () => ({ funderId: cast.gemeente, name: 'Regeling', regime: 'awb' }),
      ],
      [
        'help on behalf of another',
        ({ bilal }) => bilal,
        () => 'help',
        () => ({
          ...{ giverId: cast.gemeente, initiativeId: garden, kind: 'time', description: 'x', year: 2027 },
          dueOn: '2027-01-01',
        }),
      ],
      [
        'a role by one’s own hand',
        ({ fatima }) => fatima,
        () => `parties/${cast.gemeente}/_invite-member`,
        () => ({ roles: ['admin'] }),
      ],
    ])('may not do: %s', async (_, who, path, body) =>
      expect(await who(cast).isRefused('gate/not-allowed', path(), body())).toMatchObject({ status: 403 }),
    );

    it.each<[string, (who: Cast) => Caller, () => string]>([
      ['another funder’s review', ({ rosa }) => rosa, review],
      ['another funder’s queue', ({ rosa }) => rosa, () => `reviews?funderId=${cast.gemeente}`],
      ['another funder’s lines', ({ rosa }) => rosa, () => `funders/${cast.gemeente}/lines`],
      ['another funder’s portfolio', ({ rosa }) => rosa, () => `funders/${cast.gemeente}/portfolio`],
      ['an application that was not sent to one', ({ rosa }) => rosa, () => `applications/${application}`],
      ['another initiative’s applications', ({ bilal }) => bilal, () => `applications?initiativeId=${garden}`],
      ['another initiative’s members', ({ bilal }) => bilal, () => `parties/${garden}/members`],
      ['another initiative’s reports', ({ rosa }) => rosa, () => `initiatives/${garden}/reports`],
      ['a timeline that one takes no part in', ({ rosa }) => rosa, () => `initiatives/${garden}/timeline`],
    ])('may not see: %s', async (_, who, path) =>
      expect(await who(cast).isNotShown('gate/not-allowed', path())).toMatchObject({ status: 403 }),
    );

    it('may not do or see anything without having signed in', async () => {
      expect(await service.public.isNotShown('gate/unknown-person', 'parties')).toMatchObject({ status: 401 });
      expect(await service.public.isRefused('gate/unknown-person', 'parties', {})).toMatchObject({ status: 401 });
    });
  });

  describe('that comes late, or twice', () => {
    it('is refused when it was decided on something older', async () => {
      const { revision } = await cast.jan.sees<{ revision: number }>(review());
      const decline = (seen: string) =>
        cast.jan.post(`${review()}/_decline-application`, { reason: 'x' }, { 'If-Match': seen });
      expect(problemIn('gate/changed-since', await decline(`"${revision - 1}"`))).toMatchObject({
        ...{ status: 412, seen: revision - 1, now: revision },
      });
      for (const unreadable of [`${revision}`, '*', 'W/"1"', '"x"'])
        expect(problemIn('gate/unreadable-if-match', await decline(unreadable))).toMatchObject({ status: 400 });
    });

    it('is refused when its key was another request’s', async () => {
      const named = (name: string) => ({ kind: 'initiative', name });
      const key = { 'Idempotency-Key': 'the same' };
      const first = await cast.bilal.asks('parties', named('Kas'), key);
      head = await service.head();
      expect(await cast.bilal.asks('parties', named('Kas'), key)).toEqual(first);
      await cast.bilal.isRefused('gate/key-used-before', 'parties', named('Schuur'), key);
      await cast.bilal.isRefused('gate/key-used-before', `parties/${first.id}/_rename-party`, { name: 'Kas' }, key);
      expect(
        await cast.bilal.isRefused('gate/unreadable-key', 'parties', named('Hok'), {
          'Idempotency-Key': 'x'.repeat(201),
        }),
      ).toMatchObject({ status: 400 });
    });
  });

  describe('that is too much, or not what it says', () => {
    it('is a body above its limit', async () => {
      const summary = 'x'.repeat(1_000_001);
      const path = `applications/${application}/_describe-application`;
      expect(await cast.sanne.isRefused('http/too-large', path, { summary })).toMatchObject({ status: 413 });
    });

    it.each<[string, number, string, () => Buffer]>([
      ['import/too-large', 413, 'register.csv', () => Buffer.alloc(20_000_001, 'a')],
      ['import/not-what-its-name-says', 400, 'register.xlsx', () => register('register.csv')],
      ['import/not-what-its-name-says', 400, 'register.csv', () => register('register.xlsx')],
      ['import/not-what-its-name-says', 400, 'register.json', () => register('register.csv')],
      ['import/not-what-its-name-says', 400, 'register.csv', () => Buffer.from('%PDF-1.7 …')],
      ['import/unknown-kind', 400, 'register.pdf', () => Buffer.from('%PDF-1.7 …')],
      ['import/no-rows', 400, 'register.csv', () => Buffer.alloc(0)],
    ])('is a register: %s', async (code, status, name, bytes) =>
      expect(problemIn(code, await cast.fatima.upload(cast.gemeente, name, bytes()))).toMatchObject({ status }),
    );

    it('is a register for a funder of others, or for nobody', async () => {
      for (const funder of [cast.gemeente, 'nobody'])
        problemIn('gate/not-allowed', await cast.rosa.upload(funder, 'register.csv', register('register.csv')));
    });

    it('is a register with bad rows of which all or nothing is wanted', async () => {
      const { body } = await cast.fatima.upload(
        cast.gemeente,
        'register-bad-rows.csv',
        register('register-bad-rows.csv'),
      );
      const refused = await cast.fatima.post(`imports/${body.id}/_run`, { allOrNothing: true });
      expect(problemIn('import/bad-rows', refused)).toMatchObject({ status: 409, bad: 6 });
      expect(problemIn('gate/not-allowed', await cast.rosa.look(`imports/${body.id}`))).toMatchObject({ status: 403 });
    });
  });

  it('is followed by good input as if nothing had been', async () => {
    const { result } = await bringIn(cast.fatima, cast.gemeente, 'register-bad-rows.csv');
    expect(result).toMatchObject({ rows: 8, good: 2, bad: 6 });
    await cast.jan.asks(`${review()}/_propose-award`, award(years([2027, 500_000])));
    expect(await cast.jan.sees(review())).toMatchObject({ status: 'awarded' });
    expect(await service.ask('select * from read.parked')).toEqual([]);
    head = await service.head();
  });
});
