import { specFor } from '@app/event-sourcing/testing';
import {
  type ApplicationId,
  cents,
  isoDate,
  type PartyId,
  type PersonId,
  type SchemeId,
  type Sealed,
} from '@app/field';
import { applicationDecider } from './application.decider.js';
import type { ApplicationEvent } from './application.events.js';

const given = specFor(applicationDecider, { today: isoDate('2026-03-02'), actor: 'dora' as PersonId });
const ids = { applicationId: 'a' as ApplicationId, initiativeId: 'garden' as PartyId };
const inYears = (...amounts: number[]) => amounts.map((amount, i) => ({ year: 2027 + i, amount: cents(amount) }));
const sealed = 'sealed:application-a:x' as Sealed;

const start = { ...ids, title: 'Buurttuin', theme: 'Groen' };
const started: ApplicationEvent = { type: 'ApplicationStarted', data: start };
const description = { title: 'Buurttuin Oost', theme: 'Groen', summary: sealed };
const described: ApplicationEvent = { type: 'ApplicationDescribed', data: description };
const planned = (...costs: number[]): ApplicationEvent => ({
  type: 'CoverPlanned',
  data: {
    costs: [{ category: 'materials', amounts: inYears(...costs) }],
    income: [{ category: 'own-hours', amounts: inYears(100, 100) }],
  },
});
const asks = [
  { funderId: 'fund' as PartyId, amounts: inYears(600, 500) },
  { funderId: 'town' as PartyId, amounts: inYears(300, 300) },
];
const asked: ApplicationEvent = { type: 'FundersAsked', data: { asks } };

describe('a shared application', () => {
  it('is started for an initiative', () =>
    given().when('StartApplication', start, { kind: 'initiative' }).thenHappens(started));
  it('is not started for a fund', () =>
    given().when('StartApplication', start, { kind: 'fund' }).thenRefused('application/not-an-initiative'));

  it('is submitted whole, to all funders at once', () =>
    given(started, described, planned(1000, 900), asked)
      .when('SubmitApplication', {})
      .thenHappens({
        type: 'ApplicationSubmitted',
        data: {
          ...{ ...ids, title: 'Buurttuin Oost', theme: 'Groen', submittedOn: isoDate('2026-03-02'), asks, gap: [] },
          ...{ costs: inYears(1000, 900), income: inYears(100, 100) },
        },
      }));

  it('names the gap per year when costs and cover differ', () =>
    given(started, described, planned(1000, 1200), asked)
      .when('SubmitApplication', {})
      .thenRefused('application/not-covered', { gap: [{ year: 2028, amount: 300 }] }));

  it('may have a gap that is explained', () =>
    given(started, described, planned(1000, 1200), asked)
      .when('SubmitApplication', { gapReason: sealed })
      .thenHappens({
        type: 'ApplicationSubmitted',
        data: {
          ...{ ...ids, title: 'Buurttuin Oost', theme: 'Groen', submittedOn: isoDate('2026-03-02'), asks },
          ...{ costs: inYears(1000, 1200), income: inYears(100, 100), gapReason: sealed },
          gap: [{ year: 2028, amount: cents(300) }],
        },
      }));

  it('is never covered twice', () =>
    given(started, described, planned(1000, 800), asked)
      .when('SubmitApplication', { gapReason: sealed })
      .thenRefused('application/covered-twice', { gap: [{ year: 2028, amount: -100 }] }));

  it('says what it is for before it is submitted', () =>
    given(started, planned(1000, 900), asked).when('SubmitApplication', {}).thenRefused('application/not-described'));

  it('keeps a draft of which little is written, and says at the end what is missing', () => {
    const begun: ApplicationEvent = { type: 'ApplicationDescribed', data: { title: 'Buurttuin', theme: 'Groen' } };
    const unsure = [...asks, { funderId: 'other' as PartyId, amounts: [] }];
    given(started).when('DescribeApplication', { title: 'Buurttuin', theme: 'Groen' }).thenHappens(begun);
    given(started, described, begun, planned(1000, 900), asked)
      .when('SubmitApplication', {})
      .thenRefused('application/not-described');
    given(started, described, planned(1000, 900), { type: 'FundersAsked', data: { asks: unsure } })
      .when('SubmitApplication', {})
      .thenRefused('application/funder-without-amount');
  });

  it('asks someone for something', () =>
    given(started, described, planned(1000, 900))
      .when('SubmitApplication', {})
      .thenRefused('application/nothing-asked'));

  it('asks each funder once, for each year once', () => {
    given(started)
      .when('AskFunders', { asks: [...asks, ...asks] }, { 'kind of fund': 'fund', 'kind of town': 'municipality' })
      .thenRefused('application/funder-named-twice');
    given(started)
      .when(
        'AskFunders',
        { asks: [{ funderId: 'fund' as PartyId, amounts: [...inYears(1), ...inYears(1)] }] },
        { 'kind of fund': 'fund' },
      )
      .thenRefused('application/year-named-twice');
  });

  it('asks only parties that exist', () =>
    given(started)
      .when('AskFunders', { asks }, { 'kind of fund': 'fund', 'kind of town': null })
      .thenRefused('application/funder-unknown'));

  it('asks each funder under a scheme of its own', () => {
    const [ask] = asks;
    const under = { asks: [{ ...(ask as (typeof asks)[0]), schemeId: 's' as SchemeId }] };
    const known = { 'kind of fund': 'fund', 'funder of s': 'fund' };
    given(started).when('AskFunders', under, known).thenHappens({ type: 'FundersAsked', data: under });
    for (const other of ['town', null])
      given(started)
        .when('AskFunders', under, { ...known, 'funder of s': other })
        .thenRefused('application/scheme-of-another');
  });

  it('is frozen once submitted', () => {
    const data = { ...start, submittedOn: isoDate('2026-03-02'), costs: [], income: [], asks, gap: [] };
    given(started, { type: 'ApplicationSubmitted', data })
      .when('AskFunders', { asks }, {})
      .thenRefused('application/not-now', { status: 'submitted' });
  });

  it('may be withdrawn', () =>
    given(started)
      .when('WithdrawApplication', {})
      .thenHappens({ type: 'ApplicationWithdrawn', data: { ...ids, funderIds: [], costs: [], income: [] } }));
});
