import type { MeView } from '../api/views.js';

/** What someone may be in a party, as the api names it. */
export type Role =
  | 'member'
  | 'editor'
  | 'signer'
  | 'reviewer'
  | 'decider'
  | 'finance'
  | 'accountHolder'
  | 'admin'
  | 'coordinator'
  | 'auditor';

/** Whether someone holds one of these roles in a party. */
export const holds = ({ memberships }: Pick<MeView, 'memberships'>, partyId: string | null, roles: readonly Role[]) =>
  memberships.some((each) => each.partyId === partyId && roles.some((role) => each.roles.includes(role)));
