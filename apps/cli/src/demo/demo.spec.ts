import { type ReportRow, reportList } from '@app/accountability';
import { type ApplicationRow, applicationList } from '@app/applications';
import { type Projection, Rows } from '@app/event-sourcing';
import type { ApplicationId, PartyId } from '@app/field';
import { type GoalRow, goalList } from '@app/goals';
import { type DevelopmentRow, development } from '@app/phases';
import { type HelpRow, helpList, type PledgeRow, pledgeList } from '@app/pledges';
import { reviewOf } from '@app/policies';
import { Checkpoints } from '@app/read-models';
import { type ReviewBoardRow, reviewBoard } from '@app/reviews';
import { type LoadedDemo, loadedDemo } from '../../../../test/support/loaded-demo.js';
import { garden, greenhouse } from './initiatives/akker.plan.js';
import { livingRoom } from './initiatives/lindehof.plan.js';
import { workshop } from './initiatives/loods.plan.js';
import { evenings } from './initiatives/taalcafe.plan.js';
import { roofs } from './initiatives/zon-op-de-meent.plan.js';
import { parties } from './parties/parties.js';
import { demoPeople } from './people.js';

const today = '2026-11-16';
const nameOf = (partyId: PartyId | null) => parties.find((party) => party.partyId === partyId)?.name ?? '';
const counted = (words: readonly string[]) => Object.fromEntries(words.map((each) => [each, times(words, each)]));
const times = (words: readonly string[], word: string) => words.filter((each) => each === word).length;

describe('the demo', () => {
  let demo: LoadedDemo;
  beforeAll(async () => {
    demo = await loadedDemo();
  }, 60_000);
  afterAll(() => demo.app.close());

  // biome-ignore lint/suspicious/noExplicitAny: a projection of any events
  const all = async <Row extends object>(of: Projection<Row, any>): Promise<readonly Row[]> =>
    (await demo.app.get(Rows).list(of, { limit: 1_000 })).rows;
  const pledged = async (funder: string, applicationId: ApplicationId): Promise<PledgeRow['years']> => {
    const funderId = parties.find(({ name }) => name === funder)?.partyId as PartyId;
    return (await demo.app.get(Rows).find(pledgeList, reviewOf(applicationId, funderId)))?.years ?? [];
  };

  it('has come to rest, with nothing refused, parked or left behind', async () => {
    const { head, behind, parked, refused } = await demo.app.get(Checkpoints).health();
    expect(Number(head)).toBeGreaterThan(1_000);
    expect({ parked, refused, late: Object.values(behind).filter((by) => by > 0) }).toEqual({
      ...{ parked: [], refused: 0, late: [] },
    });
  });

  it('is recorded at dates of its own, the dates that passed included', () => {
    const days = demo.events.map(({ recordedOn }) => recordedOn);
    expect([days[0], days.at(-1)]).toEqual(['2023-01-09', '2026-11-12']);
    expect(days).toEqual(days.toSorted());
    const expired = demo.events.filter(({ type }) => type === 'ProvisoExpired').map(({ recordedOn }) => recordedOn);
    expect(counted(expired)).toEqual({ '2023-12-08': 1, '2024-12-06': 4, '2025-12-05': 5 });
  });

  it('names nobody in clear', () => {
    const text = JSON.stringify(demo.events, (_, value) => (typeof value === 'bigint' ? `${value}` : value));
    const names = demoPeople.flatMap(({ name, email }) => [
      email,
      ...name.split(' ').filter((word) => word.length > 3),
    ]);
    expect([...names, 'Roos', 'Terpstra', 'Elif'].filter((name) => text.includes(name))).toEqual([]);
  });

  it('is the same each time', async () => {
    const again = await loadedDemo();
    const told = ({ events }: LoadedDemo) => events.map(({ stream, type, recordedAt }) => [stream, type, recordedAt]);
    expect(told(again)).toEqual(told(demo));
    await again.app.close();
  });

  it('goes on where it was when it is loaded again', async () => {
    await demo.again();
    expect((await demo.app.get(Checkpoints).health()).head).toBe(`${demo.events.length}`);
  });

  it('has applications in draft, waiting, awarded and declined', async () => {
    const applications: readonly ApplicationRow[] = await all(applicationList);
    expect(counted(applications.map(({ status }) => status))).toEqual({ submitted: 11, draft: 2 });
    const reviews: readonly ReviewBoardRow[] = await all(reviewBoard);
    expect(counted(reviews.map(({ status }) => status))).toEqual({ awarded: 21, declined: 1, open: 7 });
    expect(reviews.filter(({ status, dueOn }) => status === 'open' && (dueOn ?? '') < today)).toHaveLength(2);
    const waiting = reviews.filter(({ applicationId }) => applicationId === workshop.applicationId);
    expect(Object.fromEntries(waiting.map(({ funderId, position }) => [nameOf(funderId), position]))).toEqual({
      'Gemeente Veldermeer': 'interested',
      'Fonds Zilverlinde': 'intends',
      'Van Aldenburg Stichting': 'not-for-us',
    });
  });

  it('has a municipality that is late, and was late', async () => {
    const help: readonly HelpRow[] = (await all(helpList)).filter(
      ({ giverId }) => nameOf(giverId) === 'Gemeente Veldermeer',
    );
    const late = help.filter(({ status, dueOn }) => status === 'promised' && (dueOn ?? '') < today);
    expect(counted(late.map(({ initiativeId }) => nameOf(initiativeId)))).toEqual({
      ...{ 'Buurttuin De Akker': 2, 'Zorgzame buurt Lindehof': 1, 'Buurthuis De Oude School': 1 },
      ...{ 'Jongerenwerkplaats De Loods': 1, 'Speelstraat De Stoep': 1 },
    });
    const lateDays = help.filter(({ status }) => status === 'delivered').map(({ daysLate }) => daysLate);
    expect(lateDays.filter((days) => days > 0).toSorted((one, other) => one - other)).toEqual([7, 12, 50, 54, 78, 115]);
  });

  it('has a proviso that runs out in ten days, some that did, and one that was invoked in time', async () => {
    expect(await pledged('Gemeente Veldermeer', greenhouse.applicationId)).toMatchObject([
      { year: 2026, state: 'paid', provisoUntil: null },
      { year: 2027, state: 'proviso', provisoUntil: '2026-11-26', amount: 1_600_000 },
      { year: 2028, state: 'proviso', provisoUntil: null, amount: 1_500_000 },
    ]);
    expect(await pledged('Gemeente Veldermeer', roofs.applicationId)).toMatchObject([
      { year: 2025, state: 'settled', amount: 1_400_000 },
      { year: 2026, state: 'lapsed', amount: 0 },
    ]);
  });

  it('has an initiative whose money ends on 31 December', async () => {
    const funders = ['Gemeente Veldermeer', 'Fonds Zilverlinde', 'Van Aldenburg Stichting'];
    const years = await Promise.all(funders.map((funder) => pledged(funder, evenings.applicationId)));
    expect(Math.max(...years.flat().map(({ year }) => year))).toBe(2026);
    expect(evenings.costs.personnel?.[2027]).toBeGreaterThan(0);
  });

  it('has an award that is lower than was asked for want of room', async () => {
    const years = await pledged('Gemeente Veldermeer', livingRoom.applicationId);
    expect(years.map(({ year, amount, state }) => [year, amount / 100, state])).toEqual([
      [2024, 38_400, 'settled'],
      [2025, 58_000, 'settled'],
      [2026, 55_000, 'firm'],
      [2027, 52_000, 'proviso'],
    ]);
  });

  it('has instalments that were paid, are due, are late, and wait for a date, a phase or a report', async () => {
    const rows: readonly PledgeRow[] = await all(pledgeList);
    const instalments = rows.flatMap(({ instalments: each }) => each);
    const waiting = instalments.filter(({ payBefore }) => !payBefore);
    expect(counted(waiting.map(({ condition }) => condition.kind))).toEqual({ date: 12, phase: 1, report: 1 });
    const paid = demo.events.filter(({ type }) => type === 'InstalmentPaid');
    const ids = paid.map(({ data }) => (data as { instalmentId: string }).instalmentId);
    const due = instalments.filter(({ payBefore, instalmentId }) => payBefore && !ids.includes(instalmentId));
    expect(due.map(({ payBefore }) => payBefore).toSorted()).toEqual([
      ...['2026-10-26', '2026-11-09', '2026-11-26', '2026-12-21', '2026-12-22'],
    ]);
  });

  it('has initiatives in every phase, one proposed and one objected to', async () => {
    const rows: readonly DevelopmentRow[] = await all(development);
    expect(Object.fromEntries(rows.map(({ id, phase }) => [nameOf(id as PartyId), phase]))).toEqual({
      ...{ 'Buurttuin De Akker': 'build', 'Taalcafé Zeg het Samen': 'continuation' },
      ...{ 'Buurthuis De Oude School': 'build', 'Zorgzame buurt Lindehof': 'build' },
      ...{ 'Reparatiecafé Maak ’t Weer': 'start', 'Zon op de Meent': 'start' },
      ...{ 'Jongerenwerkplaats De Loods': 'preparation', 'Speelstraat De Stoep': 'idea' },
    });
    const said = rows.flatMap(({ proposal, voices }) => (proposal ? [voices.map((voice) => voice.said)] : []));
    expect(said).toEqual([['agreed'], ['agreed', 'objected']]);
  });

  it('has reports that were read and answered, and one that a fund has yet to read', async () => {
    const reports: readonly ReportRow[] = await all(reportList);
    const of = (applicationId: string, year: number) =>
      reports.find((report) => report.coproductionId === applicationId && report.year === year)?.receivers ?? [];
    const answers = (applicationId: string, year: number) =>
      Object.fromEntries(of(applicationId, year).map((each) => [nameOf(each.partyId), each.answerKind ?? each.readOn]));
    expect(answers(garden.applicationId, 2025)).toEqual({
      ...{ 'Gemeente Veldermeer': 'thanks', 'Fonds Zilverlinde': 'question', Meentfonds: 'thanks' },
    });
    expect(answers(greenhouse.applicationId, 2026)).toEqual({
      ...{ 'Gemeente Veldermeer': 'thanks', 'Fonds Zilverlinde': 'question', Meentfonds: null },
    });
  });

  it('has goals that every initiative helps to reach', async () => {
    const goals: readonly GoalRow[] = await all(goalList);
    expect(Object.fromEntries(goals.map(({ published, linked }) => [published?.theme, linked.length]))).toEqual({
      ...{ Ontmoeting: 5, Groen: 2, 'Zorg en welzijn': 1, 'Jeugd en werk': 1 },
    });
  });

  it('has money of a register that belongs to no line', async () => {
    const rows: readonly PledgeRow[] = await all(pledgeList);
    const loose = rows.filter(({ lineId }) => lineId === null).flatMap(({ years }) => years);
    expect(loose.reduce((total, { amount }) => total + amount, 0)).toBe(7_035_000);
  });
});
