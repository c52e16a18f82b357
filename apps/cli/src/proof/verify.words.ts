import type { Fault, FollowedState, Held, LogVerdict, Outcome } from '@app/event-store';

const SHOWN = 10;

/** What each fault of an event means. */
const faults: Readonly<Record<Fault, string>> = {
  'event id': 'het nummer hoort niet bij de opdracht',
  text: 'zo schrijft Aandeel geen gegevens op',
  revision: 'het volgt niet op wat er eerder in die reeks staat',
  time: 'het is eerder vastgelegd dan wat ervoor staat',
};

const outcomes: Readonly<Record<Outcome, (held: Held) => string>> = {
  holds: ({ checkpoint: { tip } }) => `Gebeurtenis ${tip.position} is nog die van het controlepunt.`,
  'cut off': ({ checkpoint: { tip, time } }) =>
    `Er is ingekort: op ${time} waren er ${tip.position} gebeurtenissen, en die staan er niet meer.`,
  rewritten: ({ checkpoint: { tip, time } }) =>
    `Het verleden is herschreven: gebeurtenis ${tip.position} is niet meer die van ${time}, of van wat eraan voorafging is iets veranderd.`,
};

/** How far the chain holds, and what else is wrong with what was recorded. */
export const sentencesOn = ({ holdsUpTo, brokenAt, events, unsound, strays }: LogVerdict): string =>
  [
    brokenAt === undefined
      ? `De keten klopt tot en met gebeurtenis ${holdsUpTo}: er is niets veranderd, weggehaald of tussengevoegd.`
      : `De keten klopt tot en met gebeurtenis ${holdsUpTo}. Gebeurtenis ${brokenAt} is veranderd, weg of tussengevoegd (${events} bekeken).`,
    ...(strays > 0n ? [`Er staan ${strays} gebeurtenissen buiten de keten: die zijn tussengevoegd.`] : []),
    ...(strays < 0n ? [`Er ontbreken ${-strays} gebeurtenissen.`] : []),
    ...unsound.slice(0, SHOWN).map(({ position, fault }) => `Gebeurtenis ${position}: ${faults[fault]}.`),
    ...(unsound.length > SHOWN ? [`… en nog ${unsound.length - SHOWN}.`] : []),
  ].join('\n');

/** What became of the checkpoints: all that do not hold, or the newest of those that do. */
export const sentencesAgainst = (held: readonly Held[]): string => {
  const wrong = held.filter(({ outcome }) => outcome !== 'holds');
  const sentences = wrong.slice(0, SHOWN).map((each) => outcomes[each.outcome](each));
  const good = held.findLast(({ outcome }) => outcome === 'holds');
  const last =
    good &&
    `Gelijk aan het controlepunt van ${good.checkpoint.time}, tot en met gebeurtenis ${good.checkpoint.tip.position}.`;
  const none = wrong.length > 0 && !good ? 'Geen enkel controlepunt klopt.' : undefined;
  return [...sentences, last ?? none ?? ''].filter((sentence) => sentence).join('\n');
};

/** What a chain that was made by reading along cannot know: nobody should read more into it. */
export const limitsOf = ({ unread }: FollowedState): string =>
  [
    'Deze keten is achteraf gemaakt, door mee te lezen met KurrentDB. Wat daar veranderd is vóórdat het gelezen werd, toont zij niet aan; evenmin dat gebeurtenissen en keten samen zijn ingekort: vergelijk daarvoor met een controlepunt dat op een andere plek is bewaard (--against).',
    ...(unread > 0n ? [`Nog niet in de keten: ${unread} gebeurtenis${unread === 1n ? '' : 'sen'}.`] : []),
  ].join('\n');

/** The same for machines. */
export const resultOf = (
  { holdsUpTo, brokenAt, events, unsound, strays }: LogVerdict,
  followed?: FollowedState,
  held?: readonly Held[],
): object => ({
  ...{
    holdsUpTo: Number(holdsUpTo),
    brokenAt: brokenAt === undefined ? null : Number(brokenAt),
    events: Number(events),
  },
  ...{ unsound: unsound.length, strays: Number(strays) },
  ...(followed && followedIn(followed)),
  ...(held && { against: { checkpoints: held.length, ...counted(held) } }),
});

const followedIn = ({ unread, last, publicKey }: FollowedState): object => ({
  ...{ unread: Number(unread), position: `${last.position}`, hash: last.hash },
  ...{ signature: last.signature ?? null, publicKey },
});

const counted = (held: readonly Held[]): object => {
  const of = (outcome: Outcome) => held.filter((each) => each.outcome === outcome).length;
  return { holds: of('holds'), cutOff: of('cut off'), rewritten: of('rewritten') };
};
