import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PartyId } from '@app/field';
import { personIdOf } from '@app/sign-in';
import type { Caller } from '../support/caller.js';
import { asked, type FreshDatabase, freshDatabase } from '../support/database.js';
import { ran } from '../support/operator.js';
import { Browser } from '../support/sign-in.js';
import { specInstallation } from '../support/spec-installation.js';
import { Service, storyKey } from '../support/start-service.js';
import { dumpOf, filesIn, filesWith } from '../support/traces.js';
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
  const folder = mkdtempSync(join(tmpdir(), 'aandeel-privacy-'));
  const erasuresFile = join(folder, 'erasures.jsonl');
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
    service = await Service.start({ people: [...people, quirina], on: '2026-09-01', erasuresFile });
    cast = await castOf(service);
    she = await service.signIn(quirina.sub);
    await wholePath();
    await refusedPath();
    await service.settled();
    await takenAlong();
  }, 90_000);
  afterAll(async () => {
    for (const restore of printing) restore();
    await service?.stop();
    rmSync(folder, { recursive: true, force: true });
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

  // What leaves the database, with all keys still there.
  const takenAlong = async (): Promise<void> => {
    for (const args of [
      ['backup', join(folder, 'backup')],
      ['export-events', join(folder, 'events.jsonl')],
    ])
      expect(await service.operator.runs(...args)).toMatchObject({ code: 0 });
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

    it('in no backup, and in no file of events', () => {
      expect(filesIn(folder, 'Klaproos-8842')).toHaveLength(2);
      expect(filesIn(folder, ...marks)).toEqual([]);
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
      expect(await handsIn(`initiatives/${garden}/timeline?limit=500`)).not.toContain(quirina.name);
    });

    it('with its session, wherever it is open, within seconds', async () => {
      const until = performance.now() + 5_000;
      while ((await she.look('me')).status === 200 && performance.now() < until) await sleep(100);
      await she.isNotShown('gate/erased', 'me');
      const { headers } = await she.look('me');
      expect(String(headers['set-cookie'])).toMatch(/^aandeel=;/);
      await she.isRefused('gate/erased', `applications/${application}/_submit-application`);
    });

    it('with its key, of which nothing is left but whose it was', async () => {
      const kept = await service.ask<{ subject: string; wrapped: Buffer | null }>(
        'select subject, wrapped from vault.key',
      );
      expect(kept.filter(({ subject }) => subject === `person-${id}`)).toEqual([
        { subject: `person-${id}`, wrapped: null },
      ]);
      expect(readFileSync(erasuresFile, 'utf8')).toContain(`person-${id}`);
    });

    it('and stands nowhere in clear, then as before', async () => {
      const dump = await dumpOf(service.db.superUrl);
      expect(dump.split('\n').filter((row) => marks.some((mark) => row.includes(mark)))).toEqual([]);
      expect(await filesWith(service.db.superUrl, ...marks)).toEqual([]);
      expect(filesIn(folder, ...marks)).toEqual([]);
      const log = `${service.log.text}${readFileSync(process.env.TEST_PG_LOG as string, 'utf8')}`;
      expect(marks.filter((mark) => log.includes(mark))).toEqual([]);
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

  describe('does not come back with a backup from before the erasure', () => {
    let later: Service;
    let asRestored: object[];
    let id: string;
    const restoredInto = async (db: FreshDatabase, list: string) => {
      const env = { ...service.environment, DATABASE_URL: db.url, DATABASE_OWNER_URL: db.ownerUrl };
      const installation = specInstallation(undefined, { ...env, ERASURES_FILE: list });
      return ran(installation, 'restore', join(folder, 'backup'));
    };
    const keyIn = (url: string) =>
      asked<object[]>(url, 'select wrapped from vault.key where subject = $1', [`person-${id}`]);
    beforeAll(async () => {
      id = personIdOf(storyKey, quirina.sub);
      later = await Service.start({
        ...{ people: [...people, quirina], on: '2026-09-01', erasuresFile },
        before: async (db) => {
          // As somebody does who has not found the list yet, or who puts an older copy of the whole database back.
          expect(await restoredInto(db, join(folder, 'no-list.jsonl'))).toMatchObject({ code: 0 });
          asRestored = await keyIn(db.url);
        },
      });
      await later.settled();
    }, 60_000);
    afterAll(() => later?.stop());

    it('though its key did', () => expect(asRestored).toEqual([{ wrapped: expect.any(Buffer) }]));

    it('when it is put back with the list of whom was erased', async () => {
      const db = await freshDatabase();
      const { code, told } = await restoredInto(db, erasuresFile);
      expect([code, told]).toEqual([0, expect.stringContaining('Opnieuw gewist: 1 van de 1')]);
      expect(await keyIn(db.url)).toEqual([{ wrapped: null }]);
      await db.drop();
    });

    it('when the service starts beside that list', async () => {
      expect(await keyIn(later.db.url)).toEqual([{ wrapped: null }]);
      const bilal = await later.signIn('bilal');
      const seen = await bilal.sees(`parties/${garden}/members`);
      expect(JSON.stringify(seen)).not.toContain('Zwartkanarie');
    });

    it('and that is recorded again, for who reads the events', async () => {
      const until = performance.now() + 10_000;
      const about = async () => (await later.events()).filter((event) => JSON.stringify(event.data).includes(id));
      const left = async () => (await about()).filter(({ type }) => type === 'MemberLeft');
      while ((await left()).length === 0 && performance.now() < until) await sleep(100);
      expect((await about()).filter(({ type }) => type === 'PersonErased')).toHaveLength(1);
    });

    it('and signing in is refused as before', async () => {
      const refused = await later.signIn(quirina.sub);
      await refused.isNotShown('gate/unknown-person', 'me');
    });
  });

  const handsIn = async (path: string): Promise<readonly (string | null)[]> => {
    const { moments } = await cast.bilal.sees<{ moments: { hand: { name: string | null } }[] }>(path);
    return moments.map(({ hand }) => hand.name);
  };
});
