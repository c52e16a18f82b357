import { applicationDecider } from '@app/applications';
import { budgetLineDecider } from '@app/budgets';
import type { DeciderFor, MessageOf, Messages } from '@app/event-sourcing';
import { cents, isoDate, type PersonId } from '@app/field';
import { type Asker, toSeal } from '@app/gate';
import { registerRowDecider } from '@app/imports';
import { partyDecider, personDecider } from '@app/parties';
import { helpDecider } from '@app/pledges';
import { reviewDecider } from '@app/reviews';
import type { Asked } from './stage.js';
import { UNIT } from './wishes.js';

/** Who asks in the stories: somebody who may do everything for every party, somebody who is no member, and the operator. */
export const askers = {
  ben: (key: string): Asker => ({ person: 'ben' as PersonId, key }),
  eve: (key: string): Asker => ({ person: 'eve' as PersonId, key }),
  operator: (key: string): Asker => ({ operator: 'model', key }),
} as const;

/** One of those who ask. */
export type Who = keyof typeof askers;

/** What somebody asked, and all that policies then did of it. */
type Given = readonly [who: Who, asked: Asked];

const given = <C extends Messages>(who: Who, decider: DeciderFor<C>, id: string, command: MessageOf<C>): Given => [
  who,
  { decider, id, command },
];

const roles = ['editor', 'signer', 'reviewer', 'decider', 'finance', 'accountHolder', 'admin'] as const;
const inYears = (...of: number[]) => of.map((amount, nth) => ({ year: 2026 + nth, amount: cents(amount * UNIT) }));

const party = (id: string, kind: 'initiative' | 'fund' | 'municipality'): readonly Given[] => [
  given('operator', partyDecider, id, {
    type: 'RegisterParty',
    data: { partyId: id as never, kind, name: id, identifiers: {} },
  }),
  given('operator', partyDecider, id, { type: 'AddMember', data: { personId: 'ben' as PersonId, roles } }),
];

const line = (id: string, ownerId: string): readonly Given[] => [
  given('ben', budgetLineDecider, id, {
    type: 'OpenLine',
    data: { lineId: id as never, ownerId: ownerId as never, code: id, name: id, structural: true },
  }),
  ...inYears(20, 20).map(({ year, amount }) =>
    given('ben', budgetLineDecider, id, {
      type: 'SetBudget',
      data: { lineId: id as never, year, amount, basis: year === 2026 ? 'adopted' : 'estimate' },
    }),
  ),
];

const application = (id: string): readonly Given[] => {
  const about = { title: 'Tuin', theme: 'Groen' };
  const asks = ['town', 'fund'].map((funderId) => ({ funderId: funderId as never, amounts: inYears(12, 12) }));
  const asking = (command: Parameters<typeof given<ApplicationCommandsOf>>[3]) =>
    given('ben', applicationDecider, id, command);
  return [
    asking({
      type: 'StartApplication',
      data: { applicationId: id as never, initiativeId: 'garden' as never, ...about },
    }),
    asking({ type: 'DescribeApplication', data: { ...about, summary: toSeal('Tuin.') } }),
    asking({ type: 'PlanCover', data: { costs: [{ category: 'activities', amounts: inYears(24, 24) }], income: [] } }),
    asking({ type: 'AskFunders', data: { asks } }),
    asking({ type: 'SubmitApplication', data: {} }),
  ];
};

type ApplicationCommandsOf = typeof applicationDecider extends DeciderFor<infer C> ? C : never;

const award = (reviewId: string, lineId: string): Given =>
  given('ben', reviewDecider, reviewId, {
    type: 'ProposeAward',
    data: { lineId: lineId as never, legalForm: 'subsidy', amounts: inYears(8, 8), reason: toSeal('Past.') },
  });

const help = given('ben', helpDecider, 'h1', {
  type: 'PledgeHelp',
  data: {
    ...{ helpId: 'h1' as never, giverId: 'town' as never, initiativeId: 'garden' as never, year: 2026 },
    ...{ value: cents(UNIT), kind: 'space', description: toSeal('Zaal'), dueOn: isoDate('2026-03-20') },
  },
});

const row = given('ben', registerRowDecider, 'row', {
  type: 'RegisterAward',
  data: {
    ...{ registerRowId: 'row' as never, funderId: 'town' as never, schemeId: 'scheme' as never, recipientId: null },
    ...{ department: 'Groen', year: 2026, project: null, theme: 'Groen', periodicity: 'eenmalig', asked: null },
    awarded: cents(8 * UNIT),
  },
});

/** What had happened before every story: parties, lines, three applications to two funders that each awarded one, help, and a register. */
export const beginning: readonly Given[] = [
  ...['ben', 'eve'].map((id) =>
    given('operator', personDecider, id, {
      type: 'IntroducePerson',
      data: { personId: id as PersonId, name: toSeal(id) },
    }),
  ),
  ...[...party('garden', 'initiative'), ...party('town', 'municipality'), ...party('fund', 'fund')],
  ...[...line('green', 'town'), ...line('ward', 'town'), ...line('gift', 'fund')],
  ...[...application('a1'), ...application('a2'), ...application('a3')],
  ...[award('a1_town', 'green'), award('a2_fund', 'gift'), help, row],
];
