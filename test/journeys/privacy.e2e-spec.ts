import { readFileSync } from 'node:fs';
import type { PartyId } from '@app/field';
import type { Caller } from '../support/caller.js';
import { Browser } from '../support/sign-in.js';
import { Service } from '../support/start-service.js';
import { dumpOf, filesWith } from '../support/traces.js';
import { bringIn } from './bringing-in.js';
import { type Cast, castOf, idOf, people } from './cast.js';

// Invented, and marked so that no trace of her can be taken for another.
const quirina = {
  ...{ sub: 'quirina-kanarie-7391', name: 'Quirina Zwartkanarie-7391' },
  ...{ email: 'q.zwartkanarie-7391@kanarie.example', does: 'trekt het initiatief' },
};
const marks = [quirina.name, 'Zwartkanarie', 'zwartkanarie', 'ZWARTKANARIE', 'kanarie.example', quirina.sub];
const about = (what: string) => `${what}; vraag naar ${quirina.name}, ${quirina.email}.`;
const REGISTER = `Naam;Regeling;Jaar;Verleend;Project
Mevrouw Q. Zwartkanarie-7391;Straatfeest;2016;€ 100;Feest bij ${quirina.name}
Stichting Kers;Straatfeest;2016;€ 100;Feest, organisatie ${quirina.email}
Stichting Kers;Straatfeest;2016;geen;${quirina.name}
`;

const years = (...amounts: readonly (readonly [year: number, amount: number])[]) =>
  amounts.map(([year, amount]) => ({ year, amount }));

describe('a person’s name', () => {
  let service: Service;
  let cast: Cast;
  let she: Caller;
  let garden: PartyId;
  let application: string;
  const printed: string[] = [];
  const printing = (['stdout', 'stderr'] as const).map((stream) => {
    const { write } = process[stream];
    process[stream].write = ((text: string, ...rest: never[]) => {
      printed.push(String(text));
      return write.call(process[stream], text, ...rest);
    }) as typeof write;
    return () => Object.assign(process[stream], { write });
  });
  beforeAll(async () => {
    service = await Service.start({ people: [...people, quirina], on: '2026-09-01' });
    cast = await castOf(service);
    she = await service.signIn(quirina.sub);
    await wholePath();
    await refusedPath();
    await service.settled();
  }, 90_000);
  afterAll(async () => {
    for (const restore of printing) restore();
    await service?.stop();
  });

  const wholePath = async (): Promise<void> => {
    await bringIn(cast.fatima, cast.gemeente, 'register.csv', {}, Buffer.from(REGISTER));
    garden = (await she.asks('parties', { kind: 'initiative', name: 'Buurttuin Klaproos-8842' })).id as PartyId;
    const { id: invitationId } = await she.asks(`parties/${garden}/_invite-member`, { roles: ['editor', 'member'] });
    await cast.bilal.asks(`parties/${garden}/_accept-invitation`, { invitationId });
    application = await applied();
    await reviewed();
    await together();
  };

  const applied = async (): Promise<string> => {
    const { id } = await she.asks('applications', { initiativeId: garden, title: 'Tuin', theme: 'Groen' });
    const described = { title: 'Tuin', theme: 'Groen', summary: about('Een tuin') };
    await she.asks(`applications/${id}/_describe-application`, described);
    await she.asks(`applications/${id}/_plan-cover`, {
      costs: [{ category: 'activities', amounts: years([2027, 3_000]) }],
      income: [],
    });
    const asks = [cast.zonnewijde, cast.brug].map((funderId) => ({ funderId, amounts: years([2027, 1_000]) }));
    const asksTown = { funderId: cast.gemeente, amounts: years([2027, 900]) };
    await she.asks(`applications/${id}/_ask-funders`, { asks: [...asks, asksTown] });
    await she.asks(`applications/${id}/_submit-application`, { gapReason: about('Het laatste komt nog') });
    await service.settled();
    return id;
  };

  const lineOf = async (who: Caller, ownerId: PartyId, basis: string): Promise<string> => {
    const { id } = await who.asks('budget-lines', { ownerId, code: 'A', name: 'Buurten', structural: true });
    await who.asks(`budget-lines/${id}/_set-budget`, { year: 2027, amount: 1_000_000, basis });
    return id;
  };

  const reviewed = async (): Promise<void> => {
    const of = (funder: PartyId) => `reviews/${application}_${funder}`;
    await cast.tim.asks(`${of(cast.zonnewijde)}/_declare-no-conflict`);
    const score = { criterion: 'draagvlak', points: 5, reason: about('Veel steun') };
    await cast.tim.asks(`${of(cast.zonnewijde)}/_give-score`, score);
    await cast.karel.asks(`${of(cast.brug)}/_decline-application`, { reason: about('Past niet') });
    const award = { legalForm: 'gift', reason: about('Past goed') };
    const lines = [
      await lineOf(cast.rosa, cast.zonnewijde, 'adopted'),
      await lineOf(cast.fatima, cast.gemeente, 'estimate'),
    ];
    await cast.rosa.asks(`${of(cast.zonnewijde)}/_propose-award`, {
      ...{ ...award, lineId: lines[0], amounts: years([2027, 1_000]) },
    });
    await cast.jan.asks(`${of(cast.gemeente)}/_propose-award`, {
      ...{ ...award, lineId: lines[1], amounts: years([2027, 900]) },
    });
    await service.settled();
  };

  const together = async (): Promise<void> => {
    const coproduction = `coproductions/${application}`;
    await she.asks(`${coproduction}/_share-ambition`, { ambition: about('Samen') });
    const agreed = { what: about('Grond leveren'), partyId: cast.gemeente, dueOn: '2026-12-01' };
    await cast.mo.asks(`${coproduction}/_make-agreement`, agreed);
    const help = { giverId: cast.gemeente, initiativeId: garden, kind: 'materials', year: 2026, dueOn: '2026-12-01' };
    const { id } = await cast.mo.asks('help', { ...help, description: about('Plantgoed') });
    await cast.mo.asks(`help/${id}/_withdraw-help`, { reason: about('Toch niet') });
    const phase = { partyId: garden, phase: 'start', ground: about('De groep staat') };
    await she.asks(`phases/${garden}/_propose-phase`, phase);
    await cast.mo.asks(`phases/${garden}/_object-to-phase`, { partyId: cast.gemeente, reason: about('Nog niet') });
    const account = { initiativeId: garden, coproductionId: application, year: 2027, kind: 'visit' };
    const report = (await she.asks('reports', { ...account, happened: about('Er was bezoek') })).id;
    const answer = { partyId: cast.zonnewijde, kind: 'question', answer: about('Wie was er') };
    await cast.rosa.asks(`reports/${report}/_answer-report`, answer);
    await she.asks(`reports/${report}/_supplement-report`, { supplement: about('Zij was er') });
    const invoked = { year: 2027, reason: about('Er is geen geld') };
    await cast.jan.asks(`pledges/${application}_${cast.gemeente}/_invoke-proviso`, invoked);
  };

  // What is refused is answered, kept under its key and perhaps logged, too.
  const refusedPath = async (): Promise<void> => {
    const key = { 'Idempotency-Key': quirina.email };
    await cast.bilal.isRefused('gate/not-allowed', `applications/${application}/_submit-application`, {}, key);
    const late = { title: 'Tuin', theme: 'Groen', summary: about('Te laat') };
    await she.isRefused('application/not-now', `applications/${application}/_describe-application`, late, key);
    await she.isRefused('http/invalid-input', 'parties', {
      kind: quirina.name,
      name: '',
      [quirina.name]: quirina.email,
    });
    await she.isRefused('http/malformed-json', 'parties', `{"name": "${quirina.name}"`);
    await she.isNotShown('http/unknown-address', encodeURIComponent(quirina.name));
    await she.isNotShown('gate/unknown', `parties/${encodeURIComponent(quirina.email)}`);
    await cast.fatima.upload(cast.gemeente, `${quirina.name}.pdf`, Buffer.from(quirina.email));
  };

  describe('shows to who may see it', () => {
    it('as a member to fellow members, and as a hand to who takes part', async () => {
      const { members } = await cast.bilal.sees<{ members: { name: string }[] }>(`parties/${garden}/members`);
      expect(members.map(({ name }) => name)).toEqual([quirina.name, 'Bilal Amrani']);
      expect(await she.sees('me')).toMatchObject({ name: quirina.name });
      expect(await handsIn(`initiatives/${garden}/timeline?limit=500`)).toContain(quirina.name);
    });

    it('in what people wrote, each to their own circle', async () => {
      const seen = await Promise.all([
        cast.tim.sees(`applications/${application}`),
        cast.rosa.sees(`funders/${cast.zonnewijde}/reports`),
        cast.mo.sees(`coproductions/${application}`),
        cast.mo.sees(`initiatives/${garden}/phase`),
        cast.karel.sees(`reviews/${application}_${cast.brug}`),
      ]);
      for (const view of seen) expect(JSON.stringify(view)).toContain(quirina.name);
    });
  });

  describe('stands nowhere in clear', () => {
    it('in no row of any table', async () => {
      const dump = await dumpOf(service.db.superUrl);
      expect(dump).toContain('Klaproos-8842');
      expect(dump.split('\n').filter((row) => marks.some((mark) => row.includes(mark)))).toEqual([]);
    });

    it('in no file of the database, its write-ahead log included', async () => {
      expect((await filesWith(service.db.superUrl, 'Klaproos-8842')).join('\n')).toMatch(/base\/\d+\/\d+/);
      expect((await filesWith(service.db.superUrl, 'Klaproos-8842')).join('\n')).toContain('pg_wal');
      expect(await filesWith(service.db.superUrl, ...marks)).toEqual([]);
    });

    it.each<[string, () => string]>([
      ['of the service', () => service.log.text],
      ['of the database server', () => readFileSync(process.env.TEST_PG_LOG as string, 'utf8')],
    ])('in no log %s', (_, text) => {
      expect(text()).toMatch(/\S/);
      expect(
        text()
          .split('\n')
          .filter((line) => marks.some((mark) => line.includes(mark))),
      ).toEqual([]);
    });

    it('and nothing of it is printed', () => expect(printed).toEqual([]));
  });

  describe('is gone once the person is erased', () => {
    let id: string;
    beforeAll(async () => {
      id = await idOf(she);
      const { code, told } = await service.operator.runs('erase', quirina.name);
      expect([code, told]).toEqual([0, expect.stringContaining(`Gewist: ${id}`)]);
    });

    it('from every view', async () => {
      const { members } = await cast.bilal.sees<{ members: object[] }>(`parties/${garden}/members`);
      expect(members).toContainEqual(expect.objectContaining({ personId: id, name: null }));
      expect(await she.sees('me')).toMatchObject({ id, name: null });
      expect(await handsIn(`initiatives/${garden}/timeline?limit=500`)).not.toContain(quirina.name);
    });

    it('and signing in is refused, politely', async () => {
      const browser = new Browser();
      const page = await browser.go(`${service.url}/v1/sign-in`);
      const nth = people.length;
      const answer = await browser.go(`${page.url}/${nth}`, 'POST');
      expect([answer.status, await answer.json()]).toMatchObject([
        410,
        { type: '/problems/gate/erased', detail: expect.stringContaining('op verzoek gewist') },
      ]);
      expect(answer.headers.getSetCookie().some((cookie) => cookie.startsWith('aandeel='))).toBe(false);
    });

    it('and asking again to erase changes nothing', async () => {
      const head = await service.head();
      expect((await service.operator.runs('erase', id)).code).toBe(0);
      expect((await service.operator.runs('erase', quirina.name)).code).toBe(1);
      expect(await service.head()).toBe(head);
    });
  });

  const handsIn = async (path: string): Promise<readonly (string | null)[]> => {
    const { moments } = await cast.bilal.sees<{ moments: { hand: { name: string | null } }[] }>(path);
    return moments.map(({ hand }) => hand.name);
  };
});
