import type { Cell, Entry } from '@app/event-sourcing';
import { recorded } from '@app/event-sourcing/testing';
import { type BudgetLineId, cents, type IsoDate, isoDate, type PartyId, type PledgeId } from '@app/field';
import { type CellsAsked, type Postings, present } from '../index.js';

const fund = 'fund' as PartyId;
const town = 'town' as PartyId;
const garden = 'buurttuin' as PartyId;
const green = 'groen' as BudgetLineId;

const entry = (amount: number, more: Partial<Cell> = {}): Entry => ({
  ...{ partyId: fund, initiativeId: garden, pledgeId: 'garden' as PledgeId, lineId: green },
  ...{ year: 2027, state: 'firm' as const, amount: cents(amount) },
  ...more,
});
const event = (position: number, day: string) =>
  recorded(
    'x',
    { type: 'Any', data: {} },
    { position: BigInt(position), eventId: `e${position}`, recordedOn: on(day) },
  );
const on = (day: string): IsoDate => isoDate(`2026-03-${day}`);

/** What both ledgers promise, asserted with the same code; `make` gives an empty one. */
export const postingsContract = (name: string, make: () => Promise<Postings>): void =>
  describe(`the ${name} ledger`, () => {
    let ledger: Postings;
    const cell = { initiativeId: garden, partyId: fund, year: 2027, state: 'firm' } as const;
    const budget = { partyId: town, initiativeId: undefined, pledgeId: undefined, state: 'budgeted' } as const;
    const unassigned = { partyId: town, lineId: undefined };
    beforeEach(async () => {
      ledger = await make();
      await ledger.add([{ entries: [entry(600)], at: event(1, '02') }]);
      await ledger.add([
        { entries: [entry(300, { pledgeId: 'bench' as PledgeId }), entry(-100)], at: event(2, '05') },
        { entries: [], at: event(3, '05') },
        { entries: [entry(50, { partyId: town, lineId: undefined }), entry(9000, budget)], at: event(4, '06') },
      ]);
    });
    const balanceOn = (day: string) => ledger.balanceAsOf('year-matrix', cell, on(day));

    it('sums a cell over its pledges', async () => expect(await balanceOn('05')).toBe(800));
    it('knows at the end of a day what was recorded that day', async () => expect(await balanceOn('02')).toBe(600));
    it('still knows it on a day when nothing happened', async () => expect(await balanceOn('04')).toBe(600));
    it('knew nothing before', async () => expect(await balanceOn('01')).toBe(0));
    it('knows it today as on the last day', async () => expect(await balanceOn('31')).toBe(800));

    it('dates nothing before what was posted last, in whichever cell: what was known on a day stays so', async () => {
      const late = { partyId: town, lineId: undefined };
      await ledger.add([
        { entries: [entry(1, late)], at: event(5, '03') },
        { entries: [entry(2)], at: event(6, '07') },
        { entries: [entry(4)], at: event(7, '05') },
      ]);
      expect(await ledger.balanceAsOf('year-matrix', { ...cell, partyId: town }, on('05'))).toBe(0);
      expect([await balanceOn('05'), await balanceOn('06'), await balanceOn('07')]).toEqual([800, 800, 806]);
    });

    it('sums all cells that match', async () =>
      expect(await ledger.balanceAsOf('horizon', { year: 2027, state: 'firm' }, on('06'))).toBe(850));

    it('gives each cell that matches once, with its dimensions', async () => {
      const last = await ledger.lastAsOf('portfolio', { initiativeId: garden }, on('31'));
      expect(last).toMatchObject([
        { partyId: fund, year: 2027, state: 'firm', balance: 800, position: 2n, recordedOn: on('05') },
        { partyId: town, balance: 50, position: 4n },
      ]);
    });

    it('sums a budget line over all whom it pays', async () =>
      expect(await ledger.balanceAsOf('budget-line', { lineId: green, year: 2027, state: 'firm' }, on('05'))).toBe(
        800,
      ));

    it('finds what has no line yet', async () =>
      expect(await ledger.lastAsOf('without-line', unassigned, on('06'))).toMatchObject([{ balance: 50 }]));
    it('leaves an absent dimension absent', async () =>
      expect((await ledger.lastAsOf('without-line', unassigned, on('06')))[0]?.lineId).toBeUndefined());
    it('finds what is for no initiative', async () =>
      expect(await ledger.balanceAsOf('portfolio', { partyId: town, initiativeId: undefined }, on('06'))).toBe(9000));

    it('opens a number into its entries, each with the event, the day and the balance it left', async () =>
      expect(await ledger.under('year-matrix', cell, on('31'))).toMatchObject([
        { eventId: 'e1', position: 1n, recordedOn: on('02'), amount: 600, balance: 600, pledgeId: 'garden' },
        { eventId: 'e2', position: 2n, recordedOn: on('05'), amount: 300, balance: 900, pledgeId: 'bench' },
        { eventId: 'e2', amount: -100, balance: 800 },
      ]));
    it('opens a number as it was on a past day', async () =>
      expect(await ledger.under('year-matrix', cell, on('04'))).toHaveLength(1));
    it('opens a number that has no line', async () =>
      expect(await ledger.under('without-line', { ...unassigned, year: 2027, state: 'firm' }, on('31'))).toMatchObject([
        { amount: 50 },
      ]));
    it('opens a total into the entries of all its cells, oldest first', async () =>
      expect(await ledger.under('year-matrix', { initiativeId: garden, year: 2027 }, on('31'))).toMatchObject([
        { eventId: 'e1', amount: 600 },
        { eventId: 'e2', amount: 300 },
        { eventId: 'e2', amount: -100 },
        { eventId: 'e4', partyId: town, amount: 50, balance: 50 },
      ]));

    it('opens a number page by page, what one event moved never torn apart', async () => {
      const page = (limit: number, after?: bigint) =>
        ledger.under('year-matrix', { initiativeId: garden, year: 2027 }, on('31'), { limit, after });
      expect((await page(2)).map(({ eventId, amount }) => [eventId, amount])).toEqual([
        ...[
          ['e1', 600],
          ['e2', 300],
        ],
        ['e2', -100],
      ]);
      expect((await page(1)).map(({ eventId }) => eventId)).toEqual(['e1']);
      expect((await page(1, 1n)).map(({ eventId }) => eventId)).toEqual(['e2', 'e2']);
      expect(await page(5, 4n)).toEqual([]);
    });

    it('finds cells by one of several values, absent ones among them, and by a dimension that is there', async () => {
      const balance = (where: CellsAsked) => ledger.balanceAsOf('budget-line', { year: 2027, ...where }, on('31'));
      expect(await balance({ state: ['firm', 'budgeted'] })).toBe(9850);
      expect(await balance({ state: 'firm', lineId: [green, undefined] })).toBe(850);
      expect(await balance({ state: 'firm', lineId: [green] })).toBe(800);
      expect(await balance({ state: 'firm', lineId: present })).toBe(800);
    });

    it('never rounds', () =>
      expect(ledger.add([{ entries: [entry(Number.MAX_SAFE_INTEGER)], at: event(9, '09') }])).rejects.toThrow(
        RangeError,
      ));
  });
