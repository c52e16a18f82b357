import type { Projection } from '@app/event-sourcing';
import { type BudgetLineId, type Cents, type IsoDate, type PartyId, sum, type YearAmounts, zero } from '@app/field';
import type { Between, InstalmentCondition, PledgeEvents } from '../decide/pledge.events.js';

/** One year of a pledge of money, in cents. */
export type PledgeYearRow = Readonly<{
  year: number;
  /** proviso, firm, paid or settled. */
  state: string;
  amount: Cents;
  paid: Cents;
  /** The last day on which the proviso may be invoked. */
  provisoUntil: IsoDate | null;
  requirementMet: boolean;
}>;

/** One instalment. */
export type InstalmentRow = Readonly<{
  instalmentId: string;
  year: number;
  amount: Cents;
  condition: InstalmentCondition;
  payBefore: IsoDate | null;
}>;

/** One pledge of money with what became of it. */
export type PledgeRow = Readonly<{
  id: string;
  funderId: PartyId | null;
  initiativeId: PartyId | null;
  lineId: BudgetLineId | null;
  legalForm: string;
  madeOn: IsoDate | null;
  years: readonly PledgeYearRow[];
  instalments: readonly InstalmentRow[];
}>;

/** Pledges of money. */
export const pledgeList: Projection<PledgeRow, PledgeEvents> = {
  name: 'pledge-list',
  version: 3,
  keyOf: ({ id }) => id,
  foundBy: ['initiativeId', 'funderId'],
  initialRow: (id) => ({
    id,
    funderId: null,
    initiativeId: null,
    lineId: null,
    legalForm: '',
    madeOn: null,
    years: [],
    instalments: [],
  }),
  on: {
    PledgeMade: (row, { data, recordedOn }) => ({
      ...made(row, data, recordedOn),
      years: [...yearsOf(data.firm, 'firm'), ...yearsOf(data.proviso, 'proviso')],
    }),
    PledgeRegistered: (row, { data, recordedOn }) => ({
      ...made(row, data, recordedOn),
      years: yearsOf(data.firm, 'firm'),
    }),
    RegisteredPledgeCorrected: (row, { data: { to } }) => ({ ...row, years: correctedIn(row, to) }),
    YearAmended: (row, { data: { year, to } }) => withYear(row, year, () => ({ amount: to })),
    ProvisoTermStarted: (row, { data: { year, until } }) => withYear(row, year, () => ({ provisoUntil: until })),
    ProvisoExpired: (row, { data: { year } }) => withYear(row, year, () => ({ state: 'firm', provisoUntil: null })),
    ProvisoInvoked: (row, { data: { year } }) => withYear(row, year, () => ({ state: 'lapsed', amount: zero })),
    InstalmentPlanned: (row, { data: { instalmentId, year, amount, condition } }) => ({
      ...row,
      instalments: [...row.instalments, { instalmentId, year, amount, condition, payBefore: null }],
    }),
    InstalmentFellDue: (row, { data: { instalmentId, payBefore } }) => ({
      ...row,
      instalments: row.instalments.map((each) => (each.instalmentId === instalmentId ? { ...each, payBefore } : each)),
    }),
    InstalmentPaid: (row, { data: { year, amount } }) =>
      withYear(row, year, (before) => ({ ...paidIn(before, sum(before.paid, amount)) })),
    RequirementMet: (row, { data: { year } }) => withYear(row, year, () => ({ requirementMet: true })),
    YearSettled: (row, { data: { year, settled } }) =>
      withYear(row, year, () => ({ state: 'settled', amount: settled })),
  },
};

const made = (row: PledgeRow, data: Between, madeOn: IsoDate): PledgeRow => {
  const { funderId, initiativeId = null, lineId = null, legalForm } = data;
  return { ...row, funderId, initiativeId, lineId, legalForm, madeOn };
};

const yearsOf = (amounts: YearAmounts, state: string): readonly PledgeYearRow[] =>
  amounts.map(({ year, amount }) => ({ year, amount, state, paid: zero, provisoUntil: null, requirementMet: false }));

// A corrected register undoes no payment and opens no settled year.
const correctedIn = ({ years }: PledgeRow, to: YearAmounts): readonly PledgeYearRow[] =>
  yearsOf(to, 'firm').map((year) => {
    const before = years.find((each) => each.year === year.year);
    if (!before || before.state === 'settled') return before ?? year;
    const changed = { ...before, amount: year.amount, state: 'firm' };
    return before.paid > zero ? { ...changed, ...paidIn(changed, before.paid) } : changed;
  });

const paidIn = ({ amount, state }: PledgeYearRow, paid: Cents): Partial<PledgeYearRow> => ({
  paid,
  state: paid === amount ? 'paid' : state,
});

const withYear = (
  row: PledgeRow,
  year: number,
  change: (year: PledgeYearRow) => Partial<PledgeYearRow>,
): PledgeRow => ({
  ...row,
  years: row.years.map((each) => (each.year === year ? { ...each, ...change(each) } : each)),
});
