import type { Cell } from '@app/event-sourcing';
import { type BudgetLineId, isoDate, type PartyId } from '@app/field';
import { Vault } from '@app/vault';
import type { INestApplication } from '@nestjs/common';
import request from 'supertest';
import { entry } from './ledger-with.js';
import { type Happened, happen, viewsApp } from './views-app.js';

const members = {
  anna: { fund: 'decider' },
  audit: { fund: 'auditor' },
  tim: { town: 'finance' },
  bo: { garden: 'editor' },
} as const;

const party = (id: string, kind: string, name: string): Happened => ({
  ...{
    day: '03-01',
    id,
    event: { type: 'PartyRegistered', data: { partyId: id, kind, name, identifiers: {} } as never },
  },
});
const line = (id: string, ownerId: string, code: string): Happened => ({
  ...{ day: '03-01', id, event: { type: 'LineOpened', data: { lineId: id, ownerId, code, name: code } as never } },
});
const moves = (day: string, type: string, id: string, data: object, ...entries: readonly ReturnType<typeof entry>[]) =>
  ({ day, id, event: { type, data }, entries }) as Happened;
const red: Partial<Cell> = { partyId: 'town' as PartyId, lineId: 'red' as BudgetLineId };
const noOne: Partial<Cell> = { initiativeId: undefined, pledgeId: undefined, state: 'budgeted' };
const between = { initiativeId: 'garden', funderId: 'fund' };

const storyOf = (name: string): readonly Happened[] => [
  ...[
    party('garden', 'initiative', 'De Tuin'),
    party('fund', 'fund', 'Fonds Zon'),
    party('town', 'municipality', 'Dal'),
  ],
  ...[line('green', 'fund', '6.10'), line('red', 'town', '7.1')],
  { ...moves('03-01', 'PersonIntroduced', 'anna', { personId: 'anna', name }) },
  moves('03-01', 'ApplicationStarted', 'a', { applicationId: 'a', initiativeId: 'garden', title: 'Tuin', theme: 'x' }),
  moves('03-02', 'BudgetSet', 'green', { year: 2027, basis: 'adopted' }, entry(1000, noOne)),
  moves('03-02', 'BudgetSet', 'red', { year: 2027, basis: 'estimate' }, entry(50, { ...red, ...noOne })),
  moves('03-03', 'ReviewOpened', 'r', { ...between, title: 'Tuin' }, entry(700, { state: 'asked', lineId: undefined })),
  moves('03-04', 'ScoreGiven', 'r', { reviewer: 'anna' }),
  moves('03-05', 'MoneyHeld', 'green', between, entry(600, { state: 'held' })),
  moves('03-06', 'PledgeMade', 'p', between, entry(-600, { state: 'held' }), entry(600)),
  moves(
    '03-07',
    'InstalmentPaid',
    'p',
    { ...between, paidOn: isoDate('2026-03-06') },
    entry(-200),
    entry(200, { state: 'paid' }),
  ),
  moves(
    '03-08',
    'PledgeRegistered',
    'q',
    { funderId: 'fund' },
    entry(33, { lineId: undefined, initiativeId: undefined }),
  ),
  moves(
    '03-09',
    'ApplicationSubmitted',
    'a',
    { initiativeId: 'garden' },
    entry(1200, { ...noOne, initiativeId: 'garden' as PartyId, partyId: undefined, lineId: undefined, state: 'cost' }),
  ),
];

/** The views over HTTP after a fund's award to the garden, beside a line of the town; Anna did it all. */
export const appOfStory = async (): Promise<INestApplication> => {
  const app = await viewsApp(members);
  await happen(app, ...storyOf(await app.get(Vault).seal('person-anna', 'Anna de Vries')));
  return app;
};

/** Asks for a path as somebody, by default as Anna. */
export const askerOf =
  (app: () => INestApplication) =>
  (path: string, person = 'anna') =>
    request(app().getHttpServer()).get(path).set('x-person', person);
