import type { Parked, RefusedAsk } from '@app/read-models';

/** How it is called. */
export const usage = 'retry [LEZER [STROOM]] [--forget]';

/** What it does. */
export const does =
  'Leest opnieuw wat opzij staat: een overzicht wordt opnieuw opgebouwd, een regel vraagt alsnog wat er volgt. Met --forget verdwijnt wat bij geen enkele lezer meer hoort.';

/** How to call it, with the readers there are. */
export const usageOf = (readers: readonly string[]): string => [`npm run aandeel -- ${usage}`, ...readers].join('\n  ');

/** That nobody has that name, and who there are. */
export const unknown = (reader: string, readers: readonly string[]): string =>
  `Er is geen lezer die zo heet: ${reader}.\n${usageOf(readers)}`;

/** That nothing is parked. */
export const nothing = 'Er staat niets opzij.';

/** That a view was made anew. */
export const rebuilt = (reader: string): string => `${reader}: opnieuw opgebouwd uit alle gebeurtenissen`;

/** That a policy has asked after all. */
export const asked = (parked: Parked): string => `${of(parked)}: alsnog gevraagd`;

/** That another operator was first. */
export const askedByAnother = (parked: Parked): string => `${of(parked)}: iemand anders heeft dit net alsnog gevraagd`;

/** That a rule said no, which is an answer. */
export const refused = ({ policy, stream, command, code }: RefusedAsk): string =>
  `policy:${policy}: ${stream} zei nee tegen ${command} (${code})`;

/** That it still cannot be read. */
export const still = (parked: Parked): string =>
  `${of(parked)}: staat nog opzij, vanaf gebeurtenis ${parked.position} (${parked.reason})`;

/** That a newer version of the program has parked it. */
export const newer = (parked: Parked): string =>
  `${of(parked)}: hoort bij een nieuwere versie van Aandeel. Geef deze opdracht met die versie.`;

/** That nobody reads it any more. */
export const nobody = (parked: Parked): string =>
  `${of(parked)}: die lezer is er niet meer, dus niemand kan dit nog lezen. Met --forget verdwijnt het uit de lijst. Bij een regel (policy) wordt dan nooit meer gevraagd wat er nog te vragen was.`;

/** That it was let go of. */
export const forgotten = (parked: Parked): string => `${of(parked)}: vergeten`;

const of = ({ reader, stream }: Parked): string => `${reader}, ${stream}`;
