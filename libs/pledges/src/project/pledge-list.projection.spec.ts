import { recorded, rowAfter } from '@app/event-sourcing/testing';
import { cents, isoDate, type PartyId, type PledgeId, type RegisterRowId } from '@app/field';
import type { PledgeEvent } from '../decide/pledge.events.js';
import { pledgeList } from './pledge-list.projection.js';

const loose = {
  ...{ pledgeId: 'row' as PledgeId, funderId: 'town' as PartyId },
  ...{ funderKind: 'municipality', legalForm: 'subsidy' },
};
const in2016 = (amount: number) => [{ year: 2016, amount: cents(amount) }];
const yearsAfter = (...past: PledgeEvent[]) =>
  rowAfter(pledgeList, ...past.map((event) => recorded('row', event)))?.years;

const registered: PledgeEvent = {
  type: 'PledgeRegistered',
  data: { ...loose, registerRowId: 'row' as RegisterRowId, firm: in2016(1000) },
};
const paid: PledgeEvent = {
  type: 'InstalmentPaid',
  data: { ...loose, year: 2016, amount: cents(400), paidOn: isoDate('2026-03-01') },
};
const corrected = (to: number): PledgeEvent => ({
  type: 'RegisteredPledgeCorrected',
  data: { ...loose, from: in2016(1000), to: in2016(to) },
});
const settled: PledgeEvent = {
  type: 'YearSettled',
  data: { ...loose, year: 2016, settled: cents(400), released: cents(600) },
};

describe('a corrected pledge out of a register, in the list', () => {
  it('has the amount of the correction', () =>
    expect(yearsAfter(registered, corrected(900))).toMatchObject([{ state: 'firm', amount: 900, paid: 0 }]));
  it('still shows what was paid', () =>
    expect(yearsAfter(registered, paid, corrected(900))).toMatchObject([{ state: 'firm', amount: 900, paid: 400 }]));
  it('is paid when no more is left of it than was paid', () =>
    expect(yearsAfter(registered, paid, corrected(400))).toMatchObject([{ state: 'paid', amount: 400, paid: 400 }]));
  it('stays settled', () =>
    expect(yearsAfter(registered, paid, settled, corrected(400))).toMatchObject([{ state: 'settled', amount: 400 }]));
});
