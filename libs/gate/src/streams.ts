import { type AnyEvolution, type EvolutionOf, streamOf } from '@app/event-sourcing';
import type { Appended, EventStore, Revision, StoredEvent } from '@app/event-store';

/** A stream as it is now: what it became, how far it is, and which commands it has answered. */
export type Remembered<State = unknown> = Readonly<{
  state: State;
  revision: Revision;
  position: bigint;
  answered: ReadonlyMap<string, Appended>;
}>;

const MOST = 2000;

/** Folded streams, as they are now: only what is newer than last time is read. */
export class Streams {
  private readonly remembered = new Map<string, Remembered>();

  constructor(private readonly store: EventStore) {}

  /** A stream after its whole past; as it begins when it is not there. */
  async read<State>(of: EvolutionOf<State>, id: string): Promise<Remembered<State>> {
    const name = streamOf(of, id);
    const before = this.remembered.get(name) ?? beginning(of);
    const news = await this.store.read(name, before.revision);
    const now = news.length === 0 ? before : after(of, before, news);
    this.remember(name, now);
    return now as Remembered<State>;
  }

  // The least recently used go first.
  private remember(name: string, now: Remembered): void {
    this.remembered.delete(name);
    this.remembered.set(name, now);
    if (this.remembered.size > MOST) this.remembered.delete(this.remembered.keys().next().value as string);
  }
}

const beginning = ({ initialState }: AnyEvolution): Remembered => ({
  state: initialState,
  revision: 0,
  position: 0n,
  answered: new Map(),
});

const after = (of: AnyEvolution, before: Remembered, news: readonly StoredEvent[]): Remembered => {
  const { revision, position } = news.at(-1) as StoredEvent;
  return {
    state: news.reduce((state, { type, data }) => of.evolve[type]?.(state, data) ?? state, before.state),
    revision,
    position,
    answered: new Map([...before.answered, ...news.map((event) => [event.commandId, answerOf(event)] as const)]),
  };
};

const answerOf = ({ revision, position }: StoredEvent): Appended => ({ revision, position });
