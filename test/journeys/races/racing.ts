import type { PartyId } from '@app/field';
import { Postings } from '@app/ledger';
import type request from 'supertest';
import { moneyOffIn } from '../../../faults/checks/money.check.js';
import { problemIn } from '../../support/caller.js';
import { Service } from '../../support/start-service.js';
import { type Cast, castOf, people } from '../cast.js';
import { columnsOf, linesOn } from '../screens.js';

/** The year that is raced for. */
export const YEAR = 2027;

/** So many cents in that year. */
export const inYear = (amount: number) => [{ year: YEAR, amount }];

/** How an answer reads: its status, and the code of its problem, which must be a whole problem document. */
export const saidIn = (answer: request.Response): string => {
  if (answer.status === 200) return '200';
  const { title } = JSON.parse(answer.text) as { title: string };
  return `${answer.status} ${problemIn(title, answer).title}`;
};

/** How often each of these was said. */
export const tally = (said: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(said)].sort().map((each) => [each, said.filter((other) => other === each).length]));

/** A municipality whose money is raced for, over HTTP. */
export class Course {
  private constructor(
    readonly service: Service,
    readonly cast: Cast,
    private readonly garden: PartyId,
  ) {}

  /** The real service, with a municipality and an initiative that applies to it. */
  static async start(): Promise<Course> {
    const service = await Service.start({ people, on: '2026-09-01' });
    const cast = await castOf(service);
    const garden = await cast.sanne.asks('parties', { kind: 'initiative', name: 'Buurttuin De Kers' });
    return new Course(service, cast, garden.id as PartyId);
  }

  /** A budget line with so many adopted cents. */
  async line(amount: number): Promise<string> {
    const { fatima, gemeente } = this.cast;
    const opened = { ownerId: gemeente, code: 'W-12', name: 'Wijkinitiatieven', structural: true };
    const { id } = await fatima.asks('budget-lines', opened);
    await fatima.asks(`budget-lines/${id}/_set-budget`, { year: YEAR, amount, basis: 'adopted' });
    return id;
  }

  /** So many reviews that await a decision, of applications that each ask this many cents. */
  async reviews(count: number, amount: number): Promise<readonly string[]> {
    const reviews: string[] = [];
    for (let nth = 0; nth < count; nth += 1) reviews.push(await this.applied(amount));
    await this.service.settled();
    return reviews;
  }

  /** A pledge out of an award of this many cents. */
  async pledge(line: string, amount: number): Promise<string> {
    const [review] = (await this.reviews(1, amount)) as [string];
    await this.proposes(review, line, amount);
    await this.service.settled();
    return review;
  }

  /** What proposing an award is answered with. */
  proposes(review: string, lineId: string, amount: number, key?: string): Promise<request.Response> {
    const data = { lineId, legalForm: 'subsidy', amounts: inYear(amount), reason: 'Het past.' };
    return this.cast.jan.post(`reviews/${review}/_propose-award`, data, key ? { 'Idempotency-Key': key } : {});
  }

  /** What a payment is answered with. */
  pays(pledge: string, amount: number, key?: string): Promise<request.Response> {
    const data = { year: YEAR, amount, paidOn: '2026-09-01' };
    return this.cast.fatima.post(`pledges/${pledge}/_pay-instalment`, data, key ? { 'Idempotency-Key': key } : {});
  }

  /** What lowering a pledge to so many cents is answered with. */
  lowers(pledge: string, amount: number): Promise<request.Response> {
    return this.cast.jan.post(`pledges/${pledge}/_amend-year`, { year: YEAR, amount, ground: 'by-agreement' });
  }

  /** What another budget is answered with. */
  budgets(line: string, amount: number): Promise<request.Response> {
    return this.cast.fatima.post(`budget-lines/${line}/_set-budget`, { year: YEAR, amount, basis: 'adopted' });
  }

  /** What a review shows who decides on it. */
  seen(review: string): Promise<Readonly<{ status: string; free: { year: number; amount: number }[] | null }>> {
    return this.cast.jan.sees(`reviews/${review}`);
  }

  /** The line's year once all is at rest: budgeted, held, proviso, firm, realised, free. */
  async columns(line: string): Promise<readonly number[]> {
    const { lines } = await linesOn(this.cast.fatima, this.cast.gemeente);
    return columnsOf(lines.filter(({ lineId }) => lineId === line))[0]?.slice(1) ?? [];
  }

  /** Where ledger, lines and pledges differ about any euro, once all is at rest. */
  async moneyOff(): Promise<readonly string[]> {
    await this.service.settled();
    const cells = await this.service.api.get(Postings).lastAsOf('budget-line', {}, this.service.clock.today());
    return moneyOffIn({ events: await this.service.events(), cells });
  }

  private async applied(amount: number): Promise<string> {
    const { sanne, gemeente } = this.cast;
    const about = { title: 'Tuin', theme: 'Groen' };
    const { id } = await sanne.asks('applications', { initiativeId: this.garden, ...about });
    const costs = [{ category: 'activities', amounts: inYear(amount) }];
    await sanne.asks(`applications/${id}/_describe-application`, { ...about, summary: 'Tuin' });
    await sanne.asks(`applications/${id}/_plan-cover`, { costs, income: [] });
    await sanne.asks(`applications/${id}/_ask-funders`, { asks: [{ funderId: gemeente, amounts: inYear(amount) }] });
    await sanne.asks(`applications/${id}/_submit-application`);
    return `${id}_${gemeente}`;
  }
}
