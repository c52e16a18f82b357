import { amsterdamDay } from '@app/field';
import { canonical } from '../canonical.js';
import type { Carried } from '../carried/take-over.js';
import { eventIdOf, type StoredEvent } from '../event-store.js';
import type { Imprint } from '../followed/followed-chain.js';

/** An event in memory, column by column. */
export const imprintOf = (event: StoredEvent): Imprint => {
  const { position, stream, revision, type, version, data, metadata } = event;
  const { actor, commandId, eventId, recordedAt } = event;
  const place = [`${position}`, stream, `${revision}`, type, `${version}`, canonical(data), canonical(metadata)];
  return { position, columns: [...place, actor, commandId, `${ordinalOf(event)}`, eventId, recordedAt] };
};

/** An event of another store at the place and time it gets here. */
export const carriedIn = (event: Carried, position: bigint, recordedAt: string): StoredEvent => {
  const { hash, ordinal, ...recorded } = event;
  return {
    ...{ ...recorded, actor: event.actor as StoredEvent['actor'], position, recordedAt },
    id: event.stream.slice(event.stream.indexOf('-') + 1),
    recordedOn: amsterdamDay(new Date(recordedAt)),
  };
};

// Which of its command's events it is stands in its id.
const ordinalOf = ({ commandId, eventId }: StoredEvent): number => {
  let ordinal = 0;
  while (eventIdOf(commandId, ordinal) !== eventId) ordinal += 1;
  return ordinal;
};
