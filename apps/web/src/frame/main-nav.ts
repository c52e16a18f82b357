import type { MembershipView } from '../api/views.js';
import type { Role } from './roles.js';
import type { frameNl } from './words.nl.js';

export type NavItem = Readonly<{ name: keyof (typeof frameNl)['nav']; to: string }>;

type Offered = NavItem & Readonly<{ roles?: readonly Role[] }>;

/** Where a party's members start: the first of what they may see. */
export const homeOf = (party: MembershipView): string => navOf(party)[0]?.to ?? '/initiatives';

/** The main menu for who belongs to this party, with what their roles may see. */
export const navOf = (party: MembershipView): readonly NavItem[] =>
  offeredTo(party).filter(({ roles }) => !roles || roles.some((role) => party.roles.includes(role)));

const offeredTo = (party: MembershipView): readonly Offered[] => {
  const members: Offered = { name: 'members', to: `/parties/${party.partyId}/members`, roles: ['member', 'admin'] };
  if (party.kind === 'fund') return [...funderNav(party.partyId), initiatives, members];
  if (party.kind === 'municipality') return [...municipalNav(party.partyId), initiatives, members];
  if (party.kind === 'partner') return [promises(party.partyId), initiatives, members];
  return [...initiativeNav(party.partyId), members];
};

const initiatives: Offered = { name: 'initiatives', to: '/initiatives' };

const promises = (id: string): Offered => ({
  name: 'promises',
  to: `/funders/${id}/promises`,
  roles: ['member', 'reviewer', 'decider', 'finance', 'accountHolder', 'signer', 'admin'],
});

const funderNav = (id: string): readonly Offered[] => [
  { name: 'reviews', to: `/funders/${id}/reviews`, roles: ['reviewer', 'decider', 'accountHolder'] },
  { name: 'portfolio', to: `/funders/${id}/portfolio` },
  { name: 'budget', to: `/funders/${id}/lines` },
  promises(id),
  { name: 'reports', to: `/funders/${id}/reports`, roles: ['reviewer', 'decider', 'finance', 'accountHolder'] },
  { name: 'imports', to: `/funders/${id}/imports`, roles: ['admin', 'finance'] },
];

const municipalNav = (id: string): readonly Offered[] => {
  const [reviews, portfolio, lines, ...others] = funderNav(id);
  return [{ ...lines, name: 'lines' } as Offered, reviews as Offered, portfolio as Offered, ...others];
};

const initiativeNav = (id: string): readonly Offered[] => {
  const own = `/initiatives/${id}`;
  const roles: readonly Role[] = ['member', 'editor', 'signer', 'coordinator'];
  return [
    { name: 'overview', to: own },
    { name: 'years', to: `${own}/years` },
    { name: 'pledges', to: `${own}/pledges` },
    { name: 'reports', to: `${own}/reports`, roles },
    { name: 'phase', to: `${own}/phase`, roles },
    { name: 'together', to: `${own}/together`, roles },
    { name: 'apply', to: `${own}/applications`, roles },
  ];
};
