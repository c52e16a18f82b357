import type { PartyId } from '@app/field';
import { Service } from '../support/start-service.js';
import { bringIn } from './bringing-in.js';
import { type Cast, castOf, idOf, people } from './cast.js';
import { columnsOf, linesOn, matrixOn, opened } from './screens.js';

const years = (...amounts: readonly (readonly [year: number, amount: number])[]) =>
  amounts.map(([year, amount]) => ({ year, amount }));

const REGISTERED = 1_341_250_350;

// Amounts are euro cents; the five cents are there to be kept.
describe('the main job', () => {
  let service: Service;
  let cast: Cast;
  let garden: PartyId;
  let application: string;
  let [zonnewijdeLine, brugLine, gemeenteLine]: string[] = [];
  beforeAll(async () => {
    service = await Service.start({ people, on: '2026-09-01' });
    cast = await castOf(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const reviewOf = (funder: PartyId) => `${application}_${funder}`;

  describe('a municipality loads its subsidy register', () => {
    it('by its finance officer, who sees what it came to', async () => {
      const { state, result } = await bringIn(cast.fatima, cast.gemeente, 'register.csv');
      expect(state).toBe('done');
      expect(result).toMatchObject({
        ...{ rows: 25, good: 25, bad: 0, awarded: REGISTERED, unnamed: 7, nothingAwarded: 5 },
        changes: { new: 25, corrected: 0, unchanged: 0, gone: 0 },
      });
      expect(result?.candidates).toHaveLength(3);
    });

    it('twice, in another format, without changing anything', async () => {
      const head = await service.head();
      const { result } = await bringIn(cast.fatima, cast.gemeente, 'register.json');
      expect([result?.events, await service.head()]).toEqual([0, head]);
    });

    it('of which every award above zero is a firm pledge without a line', async () => {
      const { lines, withoutLine } = await linesOn(cast.fatima, cast.gemeente);
      expect(lines).toEqual([]);
      expect(withoutLine).toEqual([{ year: 2016, reserved: 0, firm: REGISTERED, realised: 0, expected: 0 }]);
      expect(await service.events('PledgeRegistered')).toHaveLength(20);
    });
  });

  describe('funders open their budget lines', () => {
    it('with what each year may spend, adopted or estimated', async () => {
      const opens = (who: 'rosa' | 'karel' | 'fatima', ownerId: PartyId, code: string, name: string) =>
        cast[who].asks('budget-lines', { ownerId, code, name, structural: true, taskField: '6.1' });
      zonnewijdeLine = (await opens('rosa', cast.zonnewijde, 'BW-1', 'Buurten')).id;
      brugLine = (await opens('karel', cast.brug, 'B1', 'Bruggen slaan')).id;
      gemeenteLine = (await opens('fatima', cast.gemeente, 'W-12', 'Wijkinitiatieven')).id;
      const sets = (who: 'rosa' | 'karel' | 'fatima', line: string | undefined, basis: string, of: number[][]) =>
        Promise.all(
          of.map(([year, amount]) => cast[who].asks(`budget-lines/${line}/_set-budget`, { year, amount, basis })),
        );
      await sets('rosa', zonnewijdeLine, 'adopted', [
        [2027, 5_000_000],
        [2028, 5_000_000],
      ]);
      await sets('karel', brugLine, 'adopted', [[2027, 2_000_000]]);
      await sets('fatima', gemeenteLine, 'estimate', [
        [2027, 4_000_000],
        [2028, 2_000_000],
        [2029, 5_000_000],
      ]);
      expect((await linesOn(cast.fatima, cast.gemeente)).totals.map(({ free }) => free)).toEqual(
        expect.arrayContaining([4_000_000, 2_000_000, 5_000_000]),
      );
    });
  });

  describe('an initiative applies once', () => {
    it('after it registered, with a second pair of hands by invitation', async () => {
      await service.goOnTo('2026-09-07');
      const registered = await cast.sanne.asks('parties', { kind: 'initiative', name: 'Buurttuin De Kers' });
      garden = registered.id as PartyId;
      const { id: invitationId } = await cast.sanne.asks(`parties/${garden}/_invite-member`, { roles: ['editor'] });
      await cast.bilal.asks(`parties/${garden}/_accept-invitation`, { invitationId });
      const { members } = await cast.sanne.sees<{ members: { name: string }[] }>(`parties/${garden}/members`);
      expect(members.map(({ name }) => name)).toEqual(['Sanne de Groot', 'Bilal Amrani']);
    });

    it('in a draft that the two of them write', async () => {
      const theme = 'Groen en ontmoeting';
      const started = await cast.bilal.asks('applications', { initiativeId: garden, title: 'Een tuin', theme });
      application = started.id;
      await cast.bilal.asks(`applications/${application}/_describe-application`, {
        ...{ title: 'Een tuin voor de Kersenbuurt', theme },
        summary: 'Met zestig bewoners maken we van het trapveld een tuin.',
      });
      await cast.bilal.asks(`applications/${application}/_plan-cover`, {
        costs: [
          { category: 'activities', amounts: years([2027, 3_500_005], [2028, 2_500_000], [2029, 2_000_000]) },
          { category: 'residents-time', amounts: years([2027, 2_500_000], [2028, 2_500_000], [2029, 2_000_000]) },
        ],
        income: [{ category: 'own-money', amounts: years([2027, 1_000_000], [2028, 1_000_000], [2029, 1_000_000]) }],
      });
    });

    it('to two funds and the municipality, once costs and cover balance in every year', async () => {
      const ask = (brug: number) => ({
        asks: [
          { funderId: cast.zonnewijde, amounts: years([2027, 1_500_000], [2028, 1_500_000]) },
          { funderId: cast.brug, amounts: years([2027, brug]) },
          { funderId: cast.gemeente, amounts: years([2027, 2_500_000], [2028, 2_500_000], [2029, 3_000_000]) },
        ],
      });
      await cast.bilal.asks(`applications/${application}/_ask-funders`, ask(1_000_000));
      const submit = `applications/${application}/_submit-application`;
      await cast.bilal.isRefused('gate/not-allowed', submit);
      expect(await cast.sanne.isRefused('application/not-covered', submit)).toMatchObject({
        gap: [{ year: 2027, amount: 5 }],
      });
      await cast.bilal.asks(`applications/${application}/_ask-funders`, ask(1_000_005));
      await cast.sanne.asks(submit);
      await cast.bilal.isRefused('application/not-now', `applications/${application}/_ask-funders`, ask(1));
    });
  });

  describe('each funder reviews it', () => {
    it('in a queue of its own, by its decision term', async () => {
      await service.goOnTo('2026-09-21');
      for (const [who, funder] of [
        [cast.tim, cast.zonnewijde],
        [cast.karel, cast.brug],
        [cast.jan, cast.gemeente],
      ] as const) {
        const { rows } = await who.sees<{ rows: object[] }>(`reviews?funderId=${funder}&status=open`);
        expect(rows).toMatchObject([{ id: reviewOf(funder), submittedOn: '2026-09-07', dueOn: '2026-11-02' }]);
        expect(await who.sees(`applications/${application}`)).toMatchObject({
          summary: expect.stringContaining('trapveld'),
        });
      }
    });

    it('with scores that stay sealed until one’s own is in', async () => {
      const review = `reviews/${reviewOf(cast.zonnewijde)}`;
      const score = (points: number) => ({
        criterion: 'gedragen door de buurt',
        points,
        reason: 'Veel vrijwilligers.',
      });
      await cast.tim.isRefused('review/conflict-not-declared', `${review}/_give-score`, score(4));
      for (const who of [cast.tim, cast.rosa]) await who.asks(`${review}/_declare-no-conflict`);
      await cast.tim.asks(`${review}/_give-score`, score(4));
      expect(await cast.rosa.sees(review)).toMatchObject({ scores: [], declaredNoConflict: true });
      await cast.rosa.asks(`${review}/_give-score`, score(5));
      expect(await cast.rosa.sees(review)).toMatchObject({ scores: [{ points: 4 }, { points: 5 }] });
    });

    type Seat = { funderId: string; position: string };
    it('and shows the others at the table how far it is', async () => {
      const shows = (who: 'rosa' | 'karel' | 'mo', funder: PartyId, position: string) =>
        cast[who].asks(`reviews/${reviewOf(funder)}/_show-position`, { position });
      await shows('rosa', cast.zonnewijde, 'intends');
      await shows('karel', cast.brug, 'interested');
      await shows('mo', cast.gemeente, 'intends');
      for (const who of [cast.rosa, cast.karel, cast.jan, cast.sanne]) {
        const { seats } = await who.sees<{ seats: Seat[] }>(`applications/${application}/table`);
        const shown = Object.fromEntries(seats.map(({ funderId, position }) => [funderId, position]));
        expect(shown).toEqual({ [cast.zonnewijde]: 'intends', [cast.brug]: 'interested', [cast.gemeente]: 'intends' });
      }
    });
  });

  describe('each funder decides', () => {
    const proposal = (lineId: string | undefined, legalForm: string, amounts: ReturnType<typeof years>) => ({
      ...{ lineId, legalForm, amounts, reason: 'Het past bij wat wij willen.' },
    });
    const statusOf = async (who: 'rosa' | 'karel' | 'jan', funder: PartyId) =>
      (await cast[who].sees<{ status: string }>(`reviews/${reviewOf(funder)}`)).status;

    it('one grants all', async () => {
      await service.goOnTo('2026-10-05');
      const all = proposal(zonnewijdeLine, 'gift', years([2027, 1_500_000], [2028, 1_500_000]));
      await cast.rosa.asks(`reviews/${reviewOf(cast.zonnewijde)}/_propose-award`, all);
      expect(await statusOf('rosa', cast.zonnewijde)).toBe('awarded');
    });

    it('one grants in part', async () => {
      const part = proposal(brugLine, 'gift', years([2027, 500_000]));
      await cast.karel.asks(`reviews/${reviewOf(cast.brug)}/_propose-award`, part);
      expect(await statusOf('karel', cast.brug)).toBe('awarded');
    });

    it('the municipality is refused what its line has no room for, and told what is free', async () => {
      const asked = years([2027, 2_500_000], [2028, 2_500_000], [2029, 3_000_000]);
      const propose = `reviews/${reviewOf(cast.gemeente)}/_propose-award`;
      const problem = await cast.jan.isRefused('review/beyond-room', propose, proposal(gemeenteLine, 'subsidy', asked));
      expect(problem).toMatchObject({
        status: 409,
        free: years([2027, 4_000_000], [2028, 2_000_000], [2029, 5_000_000]),
      });
      expect(await statusOf('jan', cast.gemeente)).toBe('open');
    });

    it('and then grants less', async () => {
      const lower = proposal(gemeenteLine, 'subsidy', years([2027, 2_500_000], [2028, 2_000_000], [2029, 3_000_000]));
      await cast.jan.asks(`reviews/${reviewOf(cast.gemeente)}/_propose-award`, lower);
      expect(await statusOf('jan', cast.gemeente)).toBe('awarded');
      const { status } = await cast.jan.post(`reviews/${reviewOf(cast.gemeente)}/_propose-award`, lower);
      expect(status).toBe(409);
    });

    it('and all of them now take part in one co-production', async () => {
      const { partners } = await cast.sanne.sees<{ partners: { partyId: string }[] }>(`coproductions/${application}`);
      expect(partners.map(({ partyId }) => partyId).sort()).toEqual(
        [garden, cast.zonnewijde, cast.brug, cast.gemeente].sort(),
      );
    });
  });

  describe('help in kind is kept as strictly as money', () => {
    let help: string;
    const helpSeen = async () => (await cast.sanne.sees<{ help: object[] }>(`initiatives/${garden}/pledges`)).help;

    it('promised for a day', async () => {
      await service.goOnTo('2026-10-12');
      const promised = await cast.mo.asks('help', {
        ...{ giverId: cast.gemeente, initiativeId: garden, applicationId: application, kind: 'materials' },
        ...{
          description: 'Plantgoed',
          quantity: 120,
          unit: 'planten',
          year: 2026,
          value: 150_000,
          dueOn: '2026-11-02',
        },
      });
      help = promised.id;
      expect(await helpSeen()).toMatchObject([{ status: 'promised', daysLate: 0, description: 'Plantgoed' }]);
    });

    it('late from the day after', async () => {
      await service.goOnTo('2026-11-12');
      expect(await helpSeen()).toMatchObject([{ status: 'promised', daysLate: 10 }]);
    });

    it('delivered when its receiver says so', async () => {
      await service.goOnTo('2026-11-23');
      await cast.mo.asks(`help/${help}/_report-delivery`, { deliveredOn: '2026-11-20' });
      await cast.mo.isRefused('gate/not-allowed', `help/${help}/_confirm-delivery`, { deliveredOn: '2026-11-20' });
      await cast.bilal.asks(`help/${help}/_confirm-delivery`, { deliveredOn: '2026-11-21' });
      expect(await helpSeen()).toMatchObject([{ status: 'delivered', deliveredOn: '2026-11-21', daysLate: 19 }]);
    });
  });

  describe('the council adopts the budget of 2027', () => {
    const stateIn2027 = async () => {
      const { money } = await cast.sanne.sees<{ money: Money[] }>(`initiatives/${garden}/pledges`);
      const [year] = money.find(({ funderId }) => funderId === cast.gemeente)?.years ?? [];
      return [year?.year, year?.state, year?.provisoUntil];
    };
    type Money = { funderId: string; years: { year: number; state: string; provisoUntil: string | null }[] };

    it('and the term in which the proviso may be invoked begins', async () => {
      const adopted = { year: 2027, amount: 4_000_000, basis: 'adopted', decidedOn: '2026-11-12' };
      await cast.fatima.asks(`budget-lines/${gemeenteLine}/_set-budget`, adopted);
      expect(await stateIn2027()).toEqual([2027, 'proviso', '2026-12-10']);
      await service.goOnTo('2026-12-10');
      expect(await stateIn2027()).toEqual([2027, 'proviso', '2026-12-10']);
    });

    it('and once it has passed the amount is firm', async () => {
      await service.goOnTo('2026-12-11');
      expect(await stateIn2027()).toEqual([2027, 'firm', null]);
    });
  });

  describe('the phase is set jointly', () => {
    const due = async (): Promise<(string | null)[]> => {
      const seen = await cast.sanne.sees<{ money: { instalments: { payBefore: string | null }[] }[] }>(
        `initiatives/${garden}/pledges`,
      );
      return seen.money.flatMap(({ instalments }) => instalments.map(({ payBefore }) => payBefore));
    };
    const plans = (who: 'rosa' | 'karel' | 'fatima', funder: PartyId, amount: number, condition: object) =>
      cast[who].asks(`pledges/${reviewOf(funder)}/_plan-instalment`, { year: 2027, amount, condition });

    it('while instalments wait for it, for a day, and for a report', async () => {
      await service.goOnTo('2026-12-14');
      await plans('rosa', cast.zonnewijde, 750_000, { kind: 'phase', phase: 'start' });
      await plans('karel', cast.brug, 500_000, { kind: 'report' });
      await plans('fatima', cast.gemeente, 1_250_000, { kind: 'date', on: '2027-01-15' });
      expect(await due()).toEqual([null, null, null]);
    });

    it('by the initiative and the municipality both', async () => {
      const phase = `phases/${garden}`;
      const ground = 'De grond is er en de groep staat.';
      await cast.sanne.asks(`${phase}/_propose-phase`, { partyId: garden, phase: 'start', ground });
      await cast.sanne.asks(`${phase}/_agree-phase`, { partyId: garden });
      expect(await cast.mo.sees(`initiatives/${garden}/phase`)).toMatchObject({ phase: null, proposal: { ground } });
      expect(await due()).toEqual([null, null, null]);
      await cast.mo.asks(`${phase}/_agree-phase`, { partyId: cast.gemeente });
      expect(await cast.rosa.sees(`initiatives/${garden}/phase`)).toMatchObject({ phase: 'start', proposal: null });
    });

    it('and the instalment that waited for it falls due within six weeks', async () =>
      expect(await due()).toEqual(['2027-01-25', null, null]));

    it('and the one for a day on that day, not before', async () => {
      await service.goOnTo('2027-01-14');
      expect(await due()).toEqual(['2027-01-25', null, null]);
      // Nobody is at work at the weekend; what is due, is due from Friday on.
      await service.goOnTo('2027-01-18');
      expect(await due()).toEqual(['2027-01-25', null, '2027-02-26']);
    });

    it('and both are paid', async () => {
      await service.goOnTo('2027-01-20');
      const pays = (who: 'rosa' | 'fatima', funder: PartyId, amount: number) =>
        cast[who].asks(`pledges/${reviewOf(funder)}/_pay-instalment`, { year: 2027, amount, paidOn: '2027-01-19' });
      await pays('rosa', cast.zonnewijde, 750_000);
      await pays('fatima', cast.gemeente, 1_250_000);
    });
  });

  describe('one light report serves all', () => {
    let report: string;
    const account = () => ({
      ...{ initiativeId: garden, coproductionId: application, year: 2027, kind: 'report' },
      happened: 'De tuin is open; elke week komen er dertig mensen.',
    });

    it('without a money line that nobody may ask for', async () => {
      await service.goOnTo('2027-11-11');
      const adopted = { year: 2028, amount: 2_000_000, basis: 'adopted', decidedOn: '2027-11-11' };
      await cast.fatima.asks(`budget-lines/${gemeenteLine}/_set-budget`, adopted);
      await service.goOnTo('2028-02-01');
      await cast.sanne.isRefused('report/money-line-not-asked', 'reports', { ...account(), spent: 6_000_000 });
      report = (await cast.sanne.asks('reports', account())).id;
    });

    it('and meets what each funder requires', async () => {
      const { money } = await cast.sanne.sees<{ money: { years: { year: number; requirementMet: boolean }[] }[] }>(
        `initiatives/${garden}/pledges`,
      );
      const met = money.map(({ years }) => years.find(({ year }) => year === 2027)?.requirementMet);
      expect(met).toEqual([true, true, true]);
    });

    it('and is read by each, and thanked for', async () => {
      for (const [who, partyId] of [
        [cast.rosa, cast.zonnewijde],
        [cast.karel, cast.brug],
        [cast.mo, cast.gemeente],
      ] as const)
        await who.asks(`reports/${report}/_read-report`, { partyId });
      await cast.rosa.asks(`reports/${report}/_answer-report`, {
        ...{ partyId: cast.zonnewijde, kind: 'thanks', answer: 'Wat mooi!' },
      });
      const { rows } = await cast.sanne.sees<{ rows: { receivers: object[] }[] }>(`initiatives/${garden}/reports`);
      expect(rows[0]?.receivers).toMatchObject([
        { partyId: cast.zonnewijde, tier: 'performance', readOn: '2028-02-01', answer: 'Wat mooi!' },
        { partyId: cast.brug, tier: 'none', readOn: '2028-02-01' },
        { partyId: cast.gemeente, tier: 'performance', readOn: '2028-02-01' },
      ]);
    });

    it('and what was not paid of the settled year is free again', async () => {
      await service.goOnTo('2028-02-21');
      await cast.jan.asks(`pledges/${reviewOf(cast.gemeente)}/_settle-year`, { year: 2027 });
      await service.goOnTo('2028-03-01');
    });
  });

  describe('everyone sees the years, as of any day', () => {
    const promised = { zonnewijde: ['2027 firm 1500000', '2028 firm 1500000'], brug: ['2027 firm 500000'] };
    const own = ['2027 income 1000000', '2028 income 1000000', '2029 income 1000000'];
    const paid = { ...promised, zonnewijde: ['2027 firm 750000', '2027 paid 750000', '2028 firm 1500000'] };
    const moments: [string, object][] = [
      ['2026-08-31', {}],
      [
        '2026-10-31',
        {
          ...promised,
          gemeente: ['2026 promised 150000', '2027 proviso 2500000', '2028 proviso 2000000', '2029 proviso 3000000'],
          garden: own,
        },
      ],
      [
        '2026-12-31',
        {
          ...promised,
          gemeente: ['2026 delivered 150000', '2027 firm 2500000', '2028 proviso 2000000', '2029 proviso 3000000'],
          garden: own,
        },
      ],
      [
        '2028-02-29',
        {
          ...paid,
          gemeente: ['2026 delivered 150000', '2027 settled 1250000', '2028 firm 2000000', '2029 proviso 3000000'],
          garden: own,
        },
      ],
    ];

    it.each(moments)('who gives what in which year, on %s', async (day, expected) => {
      const names = { [cast.zonnewijde]: 'zonnewijde', [cast.brug]: 'brug', [cast.gemeente]: 'gemeente' };
      expect(await matrixOn(cast.sanne, garden, { ...names, [garden]: 'garden' }, day)).toEqual(expected);
    });

    it.each([
      ['2026-08-31', [], []],
      [
        '2026-10-31',
        [
          [2027, 4_000_000, 0, 2_500_000, 0, 0, 1_500_000],
          [2028, 2_000_000, 0, 2_000_000, 0, 0, 0],
          [2029, 5_000_000, 0, 3_000_000, 0, 0, 2_000_000],
        ],
        [REGISTERED],
      ],
      [
        '2026-12-31',
        [
          [2027, 4_000_000, 0, 0, 2_500_000, 0, 1_500_000],
          [2028, 2_000_000, 0, 2_000_000, 0, 0, 0],
          [2029, 5_000_000, 0, 3_000_000, 0, 0, 2_000_000],
        ],
        [REGISTERED],
      ],
      [
        '2028-02-29',
        [
          [2027, 4_000_000, 0, 0, 0, 1_250_000, 2_750_000],
          [2028, 2_000_000, 0, 0, 2_000_000, 0, 0],
          [2029, 5_000_000, 0, 3_000_000, 0, 0, 2_000_000],
        ],
        [REGISTERED],
      ],
    ])('the municipality’s lines by years, on %s: each euro in one column', async (day, rows, without) => {
      const { lines, withoutLine } = await linesOn(cast.fatima, cast.gemeente, day);
      expect(columnsOf(lines)).toEqual(rows);
      expect(withoutLine.filter(({ year }) => year === 2016).map(({ firm }) => firm)).toEqual(without);
      for (const { budgeted, held, proviso, reserved, firm, realised, free } of lines.flatMap(({ cells }) => cells)) {
        expect(reserved).toBe(held + proviso);
        expect(reserved + firm + realised + free).toBe(budgeted);
      }
    });

    it.each([
      ['2026-10-31', [0, 0, 3_000_000, 0], ['2027-06', 500_005]],
      ['2026-12-31', [0, 0, 3_000_000, 0], ['2027-11', 500_005]],
      ['2028-02-29', [0, 750_000, 2_250_000, 0], ['2028-11', 1_750_005]],
    ])('a fund’s portfolio and how far the money reaches, on %s', async (day, portfolio, horizon) => {
      const { rows } = await cast.tim.sees<Portfolio>(`funders/${cast.zonnewijde}/portfolio?asOf=${day}`);
      const sums = (['reserved', 'realised', 'firm', 'expected'] as const).map((column) =>
        rows.flatMap((row) => row.years.map((year) => year[column])).reduce((one, other) => one + other, 0),
      );
      expect([rows.map(({ name }) => name), sums]).toEqual([['Buurttuin De Kers'], portfolio]);
      const { firstUncoveredMonth, years } = await cast.sanne.sees<Horizon>(
        `initiatives/${garden}/horizon?asOf=${day}`,
      );
      expect([firstUncoveredMonth, years.find(({ year }) => year === 2027)?.uncovered]).toEqual(horizon);
    });
    type Sums = Record<'reserved' | 'firm' | 'realised' | 'expected', number>;
    type Portfolio = { rows: { name: string; years: Sums[] }[] };
    type Horizon = { firstUncoveredMonth: string; years: { year: number; uncovered: number }[] };

    it('and every number of the lines opens into the events it is made of', async () => {
      for (const day of ['2026-10-31', '2026-12-31', '2028-02-29']) {
        const { lines } = await linesOn(cast.fatima, cast.gemeente, day);
        for (const { lineId, cells } of lines)
          for (const cell of cells)
            for (const column of ['budgeted', 'held', 'proviso', 'reserved', 'firm', 'realised', 'free'] as const) {
              const of = `view=lines&lineId=${lineId}&year=${cell.year}&column=${column}&asOf=${day}`;
              const { amount, sum } = await opened(cast.fatima, `funders/${cast.gemeente}/entries?${of}`);
              expect([day, cell.year, column, amount, sum]).toEqual([
                day,
                cell.year,
                column,
                cell[column],
                cell[column],
              ]);
            }
      }
    });

    it('down to the person whose hand it was', async () => {
      const { entries } = await opened(
        cast.fatima,
        `funders/${cast.gemeente}/entries?view=lines&lineId=${gemeenteLine}&year=2027&column=realised`,
      );
      expect(entries).toMatchObject([
        {
          ...{ type: 'InstalmentPaid', amount: 1_250_000, happenedOn: '2027-01-19', recordedOn: '2027-01-20' },
          hand: { kind: 'person', name: 'Fatima Yilmaz' },
        },
      ]);
    });

    it('and all that happened reads as one story', async () => {
      const { moments } = await cast.sanne.sees<{ moments: { type: string }[] }>(
        `initiatives/${garden}/timeline?limit=500`,
      );
      const told = moments.map(({ type }) => type);
      const main = ['PartyRegistered', 'ApplicationSubmitted', 'AwardGranted', 'PledgeMade', 'HelpPledged'];
      const rest = ['DeliveryConfirmed', 'PhaseReached', 'InstalmentFellDue', 'InstalmentPaid', 'ReportShared'];
      const places = [...main, ...rest, 'YearSettled'].map((type) => told.indexOf(type));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places).not.toContain(-1);
      expect(told).not.toContain('BudgetSet');
    });
  });

  it('shows a person what they wrote themselves, at once', async () => {
    const { position } = await cast.mo.asks(`coproductions/${application}/_share-ambition`, {
      ambition: 'Samen groen',
    });
    expect(await cast.sanne.sees(`coproductions/${application}?atLeast=${position}`)).toMatchObject({
      ambition: 'Samen groen',
    });
    expect(await idOf(cast.sanne)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('left nothing unread, unasked or in trouble', async () => {
    expect(await service.ask('select reader, stream, reason from read.parked')).toEqual([]);
    expect(await service.ask('select policy, stream, code from read.refused_ask')).toEqual([]);
    expect(service.log.trouble).toEqual([]);
  });
});
