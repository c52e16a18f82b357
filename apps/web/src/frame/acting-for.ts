import { useParams } from '@tanstack/react-router';
import { createContext, useContext, useState } from 'react';
import type { MeView, MyParty } from '../api/planned.js';

const remembered = 'aandeel.party';

type Acting = Readonly<{ me: MeView; party: MyParty | undefined; actFor: (partyId: string) => void }>;

/** Who signed in and for which party they act now. */
export const ActingContext = createContext<Acting | null>(null);

/** Who signed in and for which party they act now; only inside the frame. */
export const useActing = (): Acting => {
  const acting = useContext(ActingContext);
  if (!acting) throw new Error('nobody signed in');
  return acting;
};

/** The party in the address when it is one's own, else the one chosen last, else the first. */
export const useActingOf = (me: MeView): Acting => {
  const { partyId } = useParams({ strict: false });
  const [chosen, setChosen] = useState(() => localStorage.getItem(remembered));
  const own = (id: string | null | undefined) => me.parties.find((party) => party.partyId === id);
  const actFor = (id: string) => {
    localStorage.setItem(remembered, id);
    setChosen(id);
  };
  return { me, party: own(partyId) ?? own(chosen) ?? me.parties[0], actFor };
};
