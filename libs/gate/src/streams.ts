import { type AnyEvolution, type EvolutionOf, streamOf } from '@app/event-sourcing';
import type { Appended, EventStore, Revision, StoredEvent } from '@app/event-store';

/** A stream as it is now: what it became, how far it is, and which commands it has answered. */
export type Remembered<State = unknown> = Readonly<{
  state: State;
  revision: Revision;
  position: bigint;
  answered: ReadonlyMap<string, Appended>;
}>;

type Kept = Remembered & Readonly<{ answered: Map<string, Appended> }>;

const MOST = 2000;

/** Folded streams, as they are now: only what is newer than last time is read. */
export class Streams {
  private readonly remembered = new Map<string, Kept>();

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
  private remember(name: string, now: Kept): void {
    this.remembered.delete(name);
    this.remembered.set(name, now);
    if (this.remembered.size > MOST) this.remembered.delete(this.remembered.keys().next().value as string);
  }
}

const beginning = ({ initialState }: AnyEvolution): Kept => ({
  state: initialState,
  revision: 0,
  position: 0n,
  answered: new Map(),
});

const after = (of: AnyEvolution, before: Kept, news: readonly StoredEvent[]): Kept => {
  const { revision, position } = news.at(-1) as StoredEvent;
  // All that remember this stream may know: what was answered once stays so, and a busy stream has thousands.
  for (const event of news) before.answered.set(event.commandId, answerOf(event));
  const state = news.reduce((last, { type, data }) => of.evolve[type]?.(last, data) ?? last, before.state);
  return { state, revision, position, answered: before.answered };
};

const answerOf = ({ revision, position }: StoredEvent): Appended => ({ revision, position });
