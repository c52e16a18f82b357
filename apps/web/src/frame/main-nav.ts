import type { MyParty } from '../api/planned.js';
import type { frameNl } from './words.nl.js';

export type NavItem = Readonly<{ name: keyof (typeof frameNl)['nav']; to: string }>;

/** Where a party's members start. */
export const homeOf = ({ partyId, kind }: MyParty): string => {
  if (kind === 'fund') return `/funders/${partyId}/reviews`;
  if (kind === 'municipality') return `/funders/${partyId}/lines`;
  return kind === 'partner' ? '/initiatives' : `/initiatives/${partyId}`;
};

/** The main menu for who acts for this party. */
export const navOf = ({ partyId, kind }: MyParty): readonly NavItem[] => {
  const [own, funder] = [`/initiatives/${partyId}`, `/funders/${partyId}`];
  if (kind === 'fund')
    return [
      { name: 'reviews', to: `${funder}/reviews` },
      { name: 'portfolio', to: `${funder}/portfolio` },
      { name: 'budget', to: `${funder}/lines` },
      { name: 'initiatives', to: '/initiatives' },
    ];
  if (kind === 'municipality')
    return [
      { name: 'lines', to: `${funder}/lines` },
      { name: 'reviews', to: `${funder}/reviews` },
      { name: 'portfolio', to: `${funder}/portfolio` },
      { name: 'imports', to: `${funder}/imports` },
      { name: 'initiatives', to: '/initiatives' },
    ];
  if (kind === 'partner') return [{ name: 'initiatives', to: '/initiatives' }];
  return [
    { name: 'overview', to: own },
    { name: 'years', to: `${own}/years` },
    { name: 'pledges', to: `${own}/pledges` },
    { name: 'reports', to: `${own}/reports` },
    { name: 'phase', to: `${own}/phase` },
    { name: 'apply', to: `${own}/applications` },
  ];
};
