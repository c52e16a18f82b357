import type { AnyProjection } from '@app/event-sourcing';
import type { PastEvent } from '@app/event-store';

/** What keys were found to be: the name they are, by its place among the names; and of which kind the streams are. */
export type KeysKnown = Readonly<{ name?: number; kind?: string }>;

/** Tells of one event after the other whether its row is made of its stream alone, as far as keys can tell. */
export type OwnKeys = Readonly<{ isOwn(event: PastEvent): boolean; known(): KeysKnown }>;

// What no event of another stream is called by; an id only among streams of one kind.
const names: readonly ((event: PastEvent) => string)[] = [
  ({ id }) => id,
  ({ stream }) => stream,
  ({ eventId }) => eventId,
];
const ID = 0;

/** Looks at the keys of a projection, on from what is known of them. */
export const ownKeys = (of: AnyProjection, { name, kind }: KeysKnown = {}): OwnKeys => {
  let [named, only] = [name, kind];
  return {
    known: () => ({ ...(named !== undefined && { name: named }), ...(only !== undefined && { kind: only }) }),
    isOwn: (event) => {
      const key = keyIn(of, event);
      // Its stream is parked when it is folded.
      if (key === undefined) return true;
      named ??= names.findIndex((each) => each(event) === key);
      only ??= kindOf(event);
      return names[named]?.(event) === key && (named !== ID || kindOf(event) === only);
    },
  };
};

const kindOf = ({ stream, id }: PastEvent): string => stream.slice(0, stream.length - id.length);

const keyIn = (of: AnyProjection, event: PastEvent): string | undefined => {
  try {
    return of.keyOf(event);
  } catch {
    return undefined;
  }
};
