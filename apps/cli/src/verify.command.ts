import { EventStore, type PostgresEventStore, type Verdict, verifyChain } from '@app/event-store';
import type { Command } from './command.js';

/** Walks the chain of all events: exit code 0 when it holds to the end, 1 when something was changed. Last line: JSON. */
export const verifyCommand: Command = {
  usage: 'verify',
  does: 'Controleert of er aan de vastgelegde gebeurtenissen niets is veranderd.',
  run: async (_, installation, { out, told }) => {
    const store = (await installation.app()).get<PostgresEventStore>(EventStore);
    const verdict = await verifyChain(store);
    told(sentenceOn(verdict));
    out(resultLine(verdict));
    return verdict.brokenAt === undefined ? 0 : 1;
  },
};

const sentenceOn = ({ holdsUpTo, brokenAt, events }: Verdict): string =>
  brokenAt === undefined
    ? `De keten klopt tot en met gebeurtenis ${holdsUpTo}: er is niets veranderd, weggehaald of tussengevoegd.`
    : `De keten klopt tot en met gebeurtenis ${holdsUpTo}. Gebeurtenis ${brokenAt} is veranderd, weg of tussengevoegd (${events} bekeken).`;

const resultLine = ({ holdsUpTo, brokenAt, events }: Verdict): string =>
  JSON.stringify({
    holdsUpTo: Number(holdsUpTo),
    brokenAt: brokenAt === undefined ? null : Number(brokenAt),
    events: Number(events),
  });
