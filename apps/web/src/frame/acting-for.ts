import { useParams } from '@tanstack/react-router';
import { createContext, useContext, useState } from 'react';
import type { MembershipView, MeView } from '../api/views.js';
import { holds, type Role } from './roles.js';

const remembered = 'aandeel.party';

type Acting = Readonly<{ me: MeView; party: MembershipView | undefined; actFor: (partyId: string) => void }>;

/** Who signed in and for which party they act now. */
export const ActingContext = createContext<Acting | null>(null);

/** Who signed in and for which party they act now; only inside the frame. */
export const useActing = (): Acting => {
  const acting = useContext(ActingContext);
  if (!acting) throw new Error('nobody signed in');
  return acting;
};

/** Whether one holds one of these roles in a party: what a role may not do is not offered. */
export const useHolds = (): ((partyId: string | null, ...roles: Role[]) => boolean) => {
  const { me } = useActing();
  return (partyId, ...roles) => holds(me, partyId, roles);
};

/** The party in the address when it is one's own, else the one chosen last, else the first. */
export const useActingOf = (me: MeView): Acting => {
  const { partyId } = useParams({ strict: false });
  const [chosen, setChosen] = useState(() => localStorage.getItem(remembered));
  const own = (id: string | null | undefined) => me.memberships.find((each) => each.partyId === id);
  const actFor = (id: string) => {
    localStorage.setItem(remembered, id);
    setChosen(id);
  };
  return { me, party: own(partyId) ?? own(chosen) ?? me.memberships[0], actFor };
};
