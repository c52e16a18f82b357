import { useParams } from '@tanstack/react-router';
import { useActing } from './acting-for.js';

/** The party in the address: whose page this is. */
export const usePartyId = (): string => useParams({ strict: false }).partyId ?? '';

/** Whether one belongs to the party whose page this is. */
export const useIsOwn = (): boolean => {
  const partyId = usePartyId();
  return useActing().me.memberships.some((each) => each.partyId === partyId);
};
