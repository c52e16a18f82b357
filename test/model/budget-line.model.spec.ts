import { deepStrictEqual as same } from 'node:assert';
import { type BudgetLineCommands, budgetLineDecider, budgetLineEntries } from '@app/budgets';
import { decide, entriesOf, type MessageOf, Refusal } from '@app/event-sourcing';
import { type BudgetLineId, cents, isoDate, type PartyId, type PersonId } from '@app/field';
import fc from 'fast-check';
import { LineInNumbers } from './line-in-numbers.js';

type Command = MessageOf<BudgetLineCommands>;
type Line = typeof budgetLineDecider;

const YEARS = [2026, 2027, 2028];
const lineId = 'line' as BudgetLineId;
const facts = { today: isoDate('2026-03-02'), actor: 'ben' as PersonId };
const opened: Command = {
  type: 'OpenLine',
  data: { lineId, ownerId: 'town' as PartyId, code: '6.1', name: 'Groen', structural: true },
};

const year = fc.constantFrom(...YEARS);
// Small numbers, so that what fits and what does not are about as likely.
const amount = fc.integer({ min: 1, max: 20 }).map(cents);
const nth = fc.integer({ min: 1, max: 3 });
const budgets = fc.integer({ min: 1, max: 60 }).map(cents);
const amounts = fc
  .uniqueArray(year, { minLength: 1 })
  .chain((years) => fc.tuple(...years.map((each) => amount.map((cents) => ({ year: each, amount: cents })))));
const about = (n: number) => ({
  ...{ holdId: `hold-${n}`, reviewId: `review-${n}`, applicationId: `application-${n}`, pledgeId: `pledge-${n}` },
  ...{ lineId, funderId: 'town', funderKind: 'municipality', initiativeId: 'garden', legalForm: 'subsidy' },
});
const basis = fc.constantFrom('adopted' as const, 'estimate' as const);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ lineId: fc.constant(lineId), year, amount: budgets, basis }).map((data) => ({ type: 'SetBudget', data })),
  fc.tuple(nth, amounts).map(([n, given]) => ({ type: 'HoldMoney', data: { ...about(n), amounts: given } })),
  nth.map((n) => ({ type: 'ReleaseHold', data: { holdId: `hold-${n}` } })),
  nth.map((n) => ({ type: 'CommitHold', data: { holdId: `hold-${n}` } })),
  fc.tuple(nth, year, amount).map(([n, of, to]) => ({
    type: 'LowerCommitment',
    data: { pledgeId: `pledge-${n}`, year: of, to },
  })),
) as fc.Arbitrary<Command>;

/** What happened, and nothing where a rule said no; anything else that is thrown is no answer. */
const eventsOf = (decider: Line, state: Parameters<Line['related']>[0], asked: Command) => {
  try {
    return decide(decider, state, asked, facts as never);
  } catch (error) {
    if (!(error instanceof Refusal) || !/^[a-z-]+\/[a-z-]+$/.test(error.code)) throw error;
    return [];
  }
};

const told = ({ type, data }: Command): string => `when ${type} ${JSON.stringify(data)}`;

/** Asks all of a line, and after each looks whether line, entries and plain numbers say the same; throws where they do not. */
const played = (decider: Line, asked: readonly Command[]): void => {
  const numbers = new LineInNumbers();
  const posted = new Map<string, number>();
  let state = decider.initialState;
  const happens = (events: ReturnType<typeof eventsOf>) => {
    for (const event of events) {
      state = decider.evolve[event.type]?.(state, event.data as never) ?? state;
      for (const entry of entriesOf(budgetLineEntries, { ...event, id: lineId } as never)) {
        const column = `${entry.year} ${entry.state}`;
        posted.set(column, (posted.get(column) ?? 0) + entry.amount);
      }
    }
  };
  happens(eventsOf(decider, state, opened));
  for (const each of asked) {
    const events = eventsOf(decider, state, each);
    const changes = events.filter(({ type }) => type !== 'HoldRefused');
    same(changes.length, numbers.takes(each) ? 1 : 0);
    happens(events);
    // Asked again it has happened already.
    same(
      eventsOf(decider, state, each).filter(({ type }) => type !== 'HoldRefused'),
      [],
    );
    for (const of of YEARS) {
      same(numbers.free(of) >= 0, true);
      same(posted.get(`${of} budgeted`) ?? 0, numbers.budgets.get(of) ?? 0);
      same(posted.get(`${of} held`) ?? 0, numbers.entered(of));
    }
    same(
      new Map(state.holds.map((hold) => [hold.holdId as string, sums(hold.amounts)])),
      new Map([...numbers.holds].map(([id, hold]) => [id, Object.fromEntries(hold.amounts)])),
    );
  }
};

const sums = (given: readonly { year: number; amount: number }[]) =>
  Object.fromEntries(given.map((each) => [each.year, each.amount]));

const seed = Number(process.env.MODEL_SEED ?? 1);
const numRuns = Number(process.env.MODEL_RUNS ?? 1_000);
const check = (decider: Line) =>
  fc.check(
    fc.property(fc.array(command, { maxLength: 40, size: 'max' }), (asked) => played(decider, asked)),
    { seed, numRuns },
  );

const withBug = (type: keyof Line['decide'], decides: (...asked: never[]) => unknown): Line =>
  ({ ...budgetLineDecider, decide: { ...budgetLineDecider.decide, [type]: decides } }) as Line;

describe('a budget line, told a second time in plain numbers,', () => {
  it('says the same after any commands', () => {
    const { failed, counterexample, errorInstance } = check(budgetLineDecider);
    const story = (counterexample?.[0] ?? []).map(told).join('\n');
    expect([failed, story, errorInstance]).toEqual([false, '', null]);
  });

  it.each<[string, Line]>([
    ['that holds more than there is', withBug('HoldMoney', (hold: never) => [{ type: 'MoneyHeld', data: hold }])],
    [
      'whose budget goes below what is promised',
      withBug('SetBudget', ({ year: of, amount: to, basis: by }: never, line: Parameters<Line['related']>[0]) => [
        { type: 'BudgetSet', data: { lineId, ownerId: 'town', year: of, basis: by, from: budgetIn(line, of), to } },
      ]),
    ],
    [
      'that releases what is committed',
      withBug('ReleaseHold', ({ holdId }: { holdId: string }, line: Parameters<Line['related']>[0]) =>
        line.holds.filter((hold) => hold.holdId === holdId).map((data) => ({ type: 'HoldReleased', data })),
      ),
    ],
    [
      'whose commitment goes up again',
      withBug('LowerCommitment', (data: object) => [{ type: 'CommitmentLowered', data: { ...data, from: 0 } }]),
    ],
    [
      'that breaks instead of refusing',
      withBug('CommitHold', () => {
        throw new TypeError('undefined');
      }),
    ],
  ])('finds one %s', (_, decider) => expect(check(decider).failed).toBe(true));
});

const budgetIn = (line: Parameters<Line['related']>[0], of: number) =>
  line.budgeted.find((each) => each.year === of)?.amount ?? 0;
