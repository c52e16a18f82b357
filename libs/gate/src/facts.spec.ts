import { answer, type Evolution, fact, factOf, stateOf } from '@app/event-sourcing';
import { MemoryEventStore, uuidOf } from '@app/event-store';
import { SystemClock } from '@app/field';
import { Facts } from './facts.js';
import { Streams } from './streams.js';

const jar: Evolution<number, { Filled: { by: number } }> = {
  stream: 'jar',
  initialState: 0,
  evolve: { Filled: (content, { by }) => content + by },
};
const isFull = fact<boolean>('is-full');

describe('facts', () => {
  const store = new MemoryEventStore(new SystemClock());
  const facts = new Facts(new Streams(store), [answer(isFull, jar, (content) => content > 9)]);

  it('are read from the streams as they are now, by the names they were asked under', async () => {
    const needs = { full: factOf(isFull, 'a'), content: stateOf(jar, 'a') };
    expect(await facts.read(needs)).toEqual({ full: false, content: 0 });
    const events = [{ type: 'Filled', data: { by: 10 } }];
    await store.append({ stream: 'jar-a', expected: 0, events, commandId: uuidOf('c'), actor: 'policy:spec' });
    expect(await facts.read(needs)).toEqual({ full: true, content: 10 });
  });

  it('that nobody answers stop the decision', () =>
    expect(facts.read({ empty: factOf(fact('is-empty'), 'a') })).rejects.toThrow('nobody answers the fact is-empty'));
});
