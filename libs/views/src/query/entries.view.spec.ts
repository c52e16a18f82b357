import { cents, isoDate, type PartyId, type PersonId, type Sealed } from '@app/field';
import type { DossierRow } from '../project/dossier-names.projection.js';
import type { TimelineRow } from '../project/timeline.projection.js';
import { entry, ledgerWith } from '../testing/ledger-with.js';
import { type Column, statesIn } from './columns.js';
import { entriesViewOf, entryOf, pageOf, placeOf, type Step, stepsOf } from './entries.view.js';

const ledger = () =>
  ledgerWith(
    ['2026-03-02', entry(1000, { state: 'budgeted', initiativeId: undefined, pledgeId: undefined })],
    ['2026-03-03', entry(600, { state: 'held' })],
    ['2026-03-04', entry(-600, { state: 'held' }), entry(600)],
    ['2026-03-05', entry(-600), entry(550)],
  );
const steps = async (column: Column): Promise<readonly Step[]> => {
  const postings = await (await ledger()).under('budget-line', { partyId: 'fund' as PartyId }, isoDate('2026-03-31'));
  return stepsOf(
    column,
    postings.filter(({ state }) => statesIn(column).includes(state)),
  );
};
const told = async (column: Column) =>
  (await steps(column)).map(({ posting, amount, balance }) => [posting.eventId, amount, balance]);

describe('an opened number', () => {
  it('shows what each event did to it, oldest first, and the balance after', async () =>
    expect(await told('held')).toEqual([
      ['e2', 600, 600],
      ['e3', -600, 0],
    ]));
  it('shows one event once, also when it took and gave', async () =>
    expect(await told('firm')).toEqual([
      ['e3', 600, 600],
      ['e4', -50, 550],
    ]));
  it('ends at what is free, when that was opened: a hold that becomes firm changes nothing', async () =>
    expect(await told('free')).toEqual([
      ['e1', 1000, 1000],
      ['e2', -600, 400],
      ['e4', 50, 450],
    ]));
  it('comes in pages, each with the cursor of the next: the position, and what the number was there', async () => {
    const amounts = ({ shown }: ReturnType<typeof pageOf>) => shown.map(({ amount }) => amount);
    const all = await steps('free');
    expect(pageOf(all, 2).next).toBe('2.400');
    expect(placeOf('2.-400')).toEqual({ position: 2n, balance: -400 });
    expect([amounts(pageOf(all, 2)), amounts(pageOf(all, 3))]).toEqual([
      [1000, -600],
      [1000, -600, 50],
    ]);
    expect([pageOf(all, 3).next, pageOf([], 3).next]).toEqual([null, null]);
  });
  it('does not tear apart what one event did', async () => {
    const [one, two, three] = (await steps('free')) as [Step, Step, Step];
    const twin = { ...three, posting: two.posting };
    expect(pageOf([one, two, twin, three], 2)).toEqual({ shown: [one], next: '1.1000' });
    expect(pageOf([two, twin, three], 1)).toEqual({ shown: [two, twin], next: '2.450' });
  });
  it('says the whole number on every page', async () => {
    const asked = { year: 2027, column: 'free' as const, asOf: isoDate('2026-03-31') };
    const where = { partyId: 'fund' as PartyId, state: statesIn('free') };
    const last = await (await ledger()).lastAsOf('budget-line', where, asked.asOf);
    expect(entriesViewOf(asked, last, [], '2.400')).toMatchObject({ amount: 450, next: '2.400' });
  });
});

describe('one entry', () => {
  const anna = 'anna' as PersonId;
  const events = new Map([
    ['e2', { type: 'MoneyHeld', actor: anna, happenedOn: null } as TimelineRow],
    ['e3', { type: 'PledgeMade', actor: 'policy:pledge-from-award', happenedOn: isoDate('2026-03-01') } as TimelineRow],
  ]);
  const name = 'sealed:person-anna:x' as Sealed;
  const people = new Map([
    ['person-anna', { sealedName: name } as DossierRow],
    ['budgetLine-green', { line: { code: '6.10' } } as DossierRow],
  ]);
  const shown = async (nth: number, names = people, lines = false) => {
    const [step] = (await steps('held')).slice(nth);
    return step && entryOf({ ...step, amount: cents(1) }, { events, names, lines });
  };

  it('says by whose hand, a person’s name only sealed', async () =>
    expect(await shown(0)).toMatchObject({ type: 'MoneyHeld', hand: { kind: 'person', name } }));
  it('names no person to who takes no part', async () =>
    expect((await shown(0, new Map()))?.hand).toEqual({ kind: 'person', name: null }));
  it('says which policy it was, and the day of the fact itself', async () =>
    expect(await shown(1)).toMatchObject({
      ...{ happenedOn: '2026-03-01', hand: { kind: 'policy', name: 'pledge-from-award' } },
    }));
  it('names the line only to its owner', async () => {
    expect((await shown(0))?.line).toBeNull();
    expect((await shown(0, people, true))?.line).toBe('6.10');
  });
});
