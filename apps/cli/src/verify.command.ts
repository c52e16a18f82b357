import {
  type ChainSource,
  EventStore,
  type FollowedChain,
  type FollowedVerdict,
  type Verdict,
  verifyChain,
} from '@app/event-store';
import { FOLLOWED_CHAIN } from '@app/read-models';
import type { Command, Terminal } from './command.js';

/** Walks the chain of all events: exit code 0 when it holds to the end, 1 when something was changed. Last line: JSON. */
export const verifyCommand: Command = {
  usage: 'verify',
  does: 'Controleert of er aan de vastgelegde gebeurtenissen niets is veranderd.',
  run: async (_, installation, terminal) => {
    const app = await installation.app();
    const store = app.get<EventStore>(EventStore);
    const verdict = store.capabilities.chainAtAppend
      ? tellAll(await verifyChain(store as EventStore & ChainSource), terminal)
      : tellFollowed(await app.get<FollowedChain>(FOLLOWED_CHAIN).verify(), terminal);
    return verdict.brokenAt === undefined ? 0 : 1;
  },
};

const tellAll = (verdict: Verdict, { told, out }: Terminal): Verdict => {
  told(sentenceOn(verdict));
  out(JSON.stringify(resultOf(verdict)));
  return verdict;
};

// What a follower cannot know is said with what it does know: nobody should read more into it.
const tellFollowed = (verdict: FollowedVerdict, { told, out }: Terminal): Verdict => {
  const { unread, last, publicKey } = verdict;
  told(sentenceOn(verdict));
  told(
    'Deze keten is achteraf gemaakt, door mee te lezen met KurrentDB. Wat daar veranderd is vóórdat het gelezen werd, toont zij niet aan; evenmin dat gebeurtenissen en keten samen zijn ingekort: vergelijk daarvoor met een eerdere uitkomst, bewaard op een andere plek.',
  );
  if (unread > 0n) told(`Nog niet in de keten: ${unread} gebeurtenis${unread === 1n ? '' : 'sen'}.`);
  const { hash, signature = null, position } = last;
  out(
    JSON.stringify({
      ...resultOf(verdict),
      unread: Number(unread),
      position: `${position}`,
      hash,
      signature,
      publicKey,
    }),
  );
  return verdict;
};

const sentenceOn = ({ holdsUpTo, brokenAt, events }: Verdict): string =>
  brokenAt === undefined
    ? `De keten klopt tot en met gebeurtenis ${holdsUpTo}: er is niets veranderd, weggehaald of tussengevoegd.`
    : `De keten klopt tot en met gebeurtenis ${holdsUpTo}. Gebeurtenis ${brokenAt} is veranderd, weg of tussengevoegd (${events} bekeken).`;

const resultOf = ({ holdsUpTo, brokenAt, events }: Verdict) => ({
  holdsUpTo: Number(holdsUpTo),
  brokenAt: brokenAt === undefined ? null : Number(brokenAt),
  events: Number(events),
});
