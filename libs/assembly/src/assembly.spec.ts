import { type Relation, type Right, type Role, relations, roles } from '@app/event-sourcing';
import type { PartyId, PersonId } from '@app/field';
import { Authority, Memberships } from '@app/gate';
import { assembly } from './assembly.js';

const { deciders, projections, policies, entries, answers } = assembly;

type Membership = Readonly<{ role: Role; relation: Relation }>;

const related = Object.fromEntries(relations.map((relation) => [relation, relation as string as PartyId]));
const everyone = roles.flatMap((role) => relations.map((relation) => ({ role, relation })));

class MemberOnly extends Memberships {
  constructor(private readonly membership: Membership) {
    super();
  }

  async rolesIn(party: PartyId) {
    return party === (this.membership.relation as string) ? [this.membership.role] : [];
  }
}

const letsIn = (row: readonly Right[], membership: Membership): Promise<boolean> =>
  new Authority(new MemberOnly(membership)).holds({ person: 'x' as PersonId, key: 'k' }, row, related);

const operations = deciders.flatMap(({ stream, rights }) =>
  Object.entries<readonly Right[]>(rights).map(([command, row]) => ({ operation: `${stream} ${command}`, row })),
);

it.each(operations)('$operation is for $row, and nobody else', async ({ row }) => {
  const letIn = await Promise.all(everyone.map((membership) => letsIn(row, membership)));
  const members = everyone.filter((_, nth) => letIn[nth]).map(({ role, relation }) => `${role} of ${relation}`);
  const named: readonly string[] = row.includes('signed in')
    ? everyone.map(({ role, relation }) => `${role} of ${relation}`)
    : row.filter((right) => right.includes(' of '));
  expect(new Set(members)).toEqual(new Set(named));
});

describe('names', () => {
  const once = (names: readonly string[]) => expect(names).toEqual([...new Set(names)]);
  const events = deciders.flatMap(({ evolve }) => Object.keys(evolve));

  it('of events belong to one stream only', () => once(events));
  it('of policies are used once, as command ids derive from them', () => once(policies.map(({ name }) => name)));
  it('of projections are used once, as their tables are named by them', () =>
    once(projections.map(({ name }) => name)));
  it('of facts are answered once', () => once(answers.map(({ fact }) => fact)));
  it('of streams have no dash, which begins the id', () =>
    expect(deciders.filter(({ stream }) => stream.includes('-'))).toEqual([]));

  it('that policies and projections listen to are those of events', () => {
    const heard = [...policies.map(({ whenever }) => whenever), ...projections.map(({ on }) => on), entries];
    expect(heard.flatMap((table) => Object.keys(table)).filter((name) => !events.includes(name))).toEqual([]);
  });
});
