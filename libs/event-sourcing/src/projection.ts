import type { Messages, NameOf, Recorded, RecordedEvent } from './messages.js';

/** A read model as data: which row an event is about, and what that row becomes; `null` removes it. */
export interface Projection<Row extends object, Events extends Messages> {
  readonly name: string;
  /** Raise after changing `on`, `foundBy` or `besides`: the rows are then built anew beside the old ones and swapped. */
  readonly version: number;
  readonly keyOf: (event: RecordedEvent<Events>) => string;
  /** The fields that its rows are found by: who lists some of them asks at least one of these. */
  readonly foundBy: readonly (keyof Row & string)[];
  /** The fields that may be asked besides one of those: looked at in the rows that it finds. */
  readonly besides?: readonly (keyof Row & string)[];
  readonly initialRow: (key: string) => Row;
  readonly on: { readonly [E in NameOf<Events>]?: (row: Row, event: Recorded<Events[E]>) => Row | null };
}

/** A projection of any kind: for the projector, which treats all alike. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where projections of every kind look alike
export type AnyProjection = Projection<any, any>;

/** The row after one more event; unchanged by events the projection does not know. */
export const project = <Row extends object, E extends Messages>(
  { on, keyOf, initialRow }: Projection<Row, E>,
  row: Row | null,
  event: RecordedEvent<E>,
): Row | null => {
  const step = on[event.type];
  return step ? step(row ?? initialRow(keyOf(event)), event) : row;
};

/** Which rows: fields that the projection names, one of `foundBy` at least, that must be equal (an array field: must contain), at most `limit` after a cursor. */
export type Selection<Row extends object> = Readonly<{
  where?: Partial<Row>;
  /** Only rows that match at least one of these as well; none when it is empty. */
  anyOf?: readonly Partial<Row>[];
  /** At most this many; 100 when left out. */
  limit?: number;
  /** The cursor of the page before. */
  after?: string;
}>;

/** One page of rows, in the order in which they first appeared. */
export type Page<Row extends object> = Readonly<{ rows: readonly Row[]; next?: string }>;

/** Where the rows of projections are kept. */
export abstract class Rows {
  /** The row under a key, or null. */
  abstract find<Row extends object, E extends Messages>(of: Projection<Row, E>, key: string): Promise<Row | null>;
  /** The rows under these keys, in any order; unknown keys are left out. */
  abstract findAll<Row extends object, E extends Messages>(
    of: Projection<Row, E>,
    keys: readonly string[],
  ): Promise<readonly Row[]>;
  /** One page of the rows that match; throws a RangeError when they are not found by what is asked. */
  abstract list<Row extends object, E extends Messages>(
    of: Projection<Row, E>,
    selection: Selection<Row>,
  ): Promise<Page<Row>>;
}
