import type { AnyProjection, RecordedEvent } from '@app/event-sourcing';

/** The id in the name of a stream: what follows its kind. */
export const idIn = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

/**
 * The keys of all rows that any event of a stream can be about; undefined when that cannot be told by the stream's id and
 * the types of its events alone.
 */
export const keysFrom = (of: AnyProjection, stream: string): ReadonlySet<string> | undefined => {
  try {
    return new Set(Object.keys(of.on).map((type) => of.keyOf(glimpse(type, idIn(stream)))));
  } catch {
    return undefined;
  }
};

/** Whether this is the row that a projection keeps of a stream: it has the stream's key where a new row has it. */
export const isRowOf = (of: AnyProjection, row: object, stream: string): boolean =>
  [...(keysFrom(of, stream) ?? [])].some((key) => {
    const places = Object.entries(of.initialRow(key)).filter(([, value]) => value === key);
    return places.length > 0 && places.every(([field]) => (row as Record<string, unknown>)[field] === key);
  });

// An event of which nothing is known but its type and whose it is: who looks at more cannot be told from them.
const glimpse = (type: string, id: string): RecordedEvent =>
  new Proxy({ type, id } as RecordedEvent, {
    get: (known, name) => {
      if (name === 'type' || name === 'id') return known[name];
      throw new RangeError('looks at more than type and id');
    },
  });
