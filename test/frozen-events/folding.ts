import { type AnyProjection, asksOf, entriesOf, project, upcast } from '@app/event-sourcing';
import { canonical, type StoredEvent, uuidOf } from '@app/event-store';
import { amsterdamDay } from '@app/field';
import type { Assembly } from '@app/read-models';
import type { Example } from './frozen.js';

/** An example as a store gives it back: in its newest shape. */
export const lifted = (
  { position, recordedAt, ...example }: Example,
  { upcasts }: Pick<Assembly, 'upcasts'>,
): StoredEvent => ({
  ...{ ...example, recordedAt, recordedOn: amsterdamDay(new Date(recordedAt)) },
  ...{ position: BigInt(position), revision: position, metadata: {} },
  id: example.stream.slice(example.stream.indexOf('-') + 1),
  ...{ commandId: uuidOf(`${position}`), eventId: uuidOf(`${position}/0`) },
  data: upcast(upcasts, example.type, example.version, example.data),
});

/** Where the past no longer becomes what it was to become: in a state, a row, the ledger, or what policies ask. */
export const notFolding = (past: readonly Example[], assembly: Assembly): readonly string[] => {
  const become = [...statesOf(assembly), ...assembly.projections.map(rowsOf), entriesBy(assembly), ...asksBy(assembly)];
  return past.flatMap((example) => {
    const told = (error: unknown) => [`${example.type} v${example.version}: ${error}`];
    try {
      const event = lifted(example, assembly);
      return become.flatMap((fold) => failing(() => fold(event)).flatMap(told));
    } catch (error) {
      return told(error);
    }
  });
};

/** Goes on with one event; what it gives is to be JSON. */
type Fold = (event: StoredEvent) => unknown;

const failing = (work: () => unknown): readonly unknown[] => {
  try {
    canonical(work() ?? null);
    return [];
  } catch (error) {
    return [error];
  }
};

const statesOf = ({ deciders }: Assembly): readonly Fold[] =>
  deciders.map(({ stream, initialState, evolve }) => {
    const states = new Map<string, unknown>();
    return (event) => {
      if (!event.stream.startsWith(`${stream}-`)) return null;
      states.set(event.id, evolve[event.type]?.(states.get(event.id) ?? initialState, event.data));
      return states.get(event.id);
    };
  });

const rowsOf = (projection: AnyProjection): Fold => {
  const rows = new Map<string, object | null>();
  return (event) => {
    if (!(event.type in projection.on)) return null;
    const key = projection.keyOf(event);
    rows.set(key, project(projection, rows.get(key) ?? null, event));
    return { [key]: rows.get(key) };
  };
};

const entriesBy =
  ({ entries }: Assembly): Fold =>
  (event) =>
    entriesOf(entries, event);

const asksBy = ({ policies }: Assembly): readonly Fold[] =>
  policies.map(
    (policy) => (event) =>
      asksOf(policy, event).map(({ decider, id, command, on }) => {
        if (!(command.type in decider.decide)) throw new Error(`${decider.stream} takes no ${command.type}`);
        return { id, command, on };
      }),
  );
