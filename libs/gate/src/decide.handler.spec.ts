import { type Decider, type Role, refusing } from '@app/event-sourcing';
import { type Append, type Appended, Conflict, MemoryEventStore } from '@app/event-store';
import { type Clock, type PartyId, type PersonId, SystemClock } from '@app/field';
import { MemoryKeys, Vault } from '@app/vault';
import { type Answered, MemoryAnswers } from './answers.js';
import type { Person } from './asker.js';
import { Authority, Memberships } from './authority.js';
import { DecideHandler } from './decide.handler.js';
import { Decide } from './decide.js';
import { Facts } from './facts.js';
import { Streams } from './streams.js';

type Commands = { Add: { marble: string } };
type Events = { Added: { marble: string } };

const refuse = refusing({ 'bags/already-in': { nl: 'Zit er al in.', en: 'Already in.' } });

const bag: Decider<readonly string[], Commands, Events> = {
  stream: 'bag',
  initialState: [],
  needs: {},
  related: () => ({ owner: 'club' as PartyId }),
  rights: { Add: ['editor of owner'] },
  decide: {
    Add: ({ marble }, marbles) => {
      if (marbles.includes(marble)) throw refuse('bags/already-in', { marble });
      return [{ type: 'Added', data: { marble } }];
    },
  },
  evolve: { Added: (marbles, { marble }) => [...marbles, marble] },
};

/** Someone else is always first, as often as told. */
class CrowdedStore extends MemoryEventStore {
  crowd = 0;
  override append(append: Append): Promise<Appended> {
    return this.crowd-- > 0 ? Promise.reject(new Conflict(append.expected, append.expected + 1)) : super.append(append);
  }
}

class SetMemberships extends Memberships {
  roles: readonly Role[] = ['editor'];
  /** What happens while one looks, the first time. */
  meanwhile: () => Promise<void> = async () => undefined;
  async rolesIn(): Promise<readonly Role[]> {
    const { meanwhile } = this;
    this.meanwhile = async () => undefined;
    await meanwhile();
    return this.roles;
  }
}

/** Keeps nothing before it is told to, and then perhaps not. */
class SlowAnswers extends MemoryAnswers {
  asked = 0;
  ready: () => Promise<unknown> = async () => undefined;
  override async keep(commandId: string, answered: Answered): Promise<void> {
    this.asked += 1;
    await this.ready();
    return super.keep(commandId, answered);
  }
}

describe('the gate', () => {
  const clock: Clock = new SystemClock();
  let store: CrowdedStore;
  let memberships: SetMemberships;
  let answers: SlowAnswers;
  let gate: DecideHandler;
  beforeEach(() => {
    store = new CrowdedStore(clock);
    memberships = new SetMemberships();
    answers = new SlowAnswers();
    gate = newGate();
  });

  const newGate = () => {
    const streams = new Streams(store);
    const vault = new Vault(new MemoryKeys(), { master: Buffer.alloc(32) });
    const ports = [new Authority(memberships), new Facts(streams, []), answers, vault, clock] as const;
    return new DecideHandler(store, streams, ...ports);
  };

  const add = (marble: string, by: Partial<Person> = {}) =>
    gate.execute(
      new Decide(
        bag,
        '1',
        { type: 'Add', data: { marble } },
        { person: 'anna' as PersonId, key: crypto.randomUUID(), ...by },
      ),
    );
  const marbles = async () => (await store.read('bag-1')).map(({ data }) => data);

  it('lets a member with the role in', async () =>
    expect(await add('red')).toEqual({ id: '1', revision: 1, position: '1' }));

  it('keeps others out, from the moment the right is taken away', async () => {
    await add('red');
    memberships.roles = [];
    await expect(add('blue')).rejects.toMatchObject({ code: 'gate/not-allowed' });
  });

  it('tries again five times when others are first', async () => {
    store.crowd = 5;
    expect(await add('red')).toMatchObject({ revision: 1 });
  });

  it('is busy after that', async () => {
    store.crowd = 6;
    await expect(add('red')).rejects.toMatchObject({ code: 'gate/busy' });
  });

  it('never tries again for who said what they had seen', async () => {
    store.crowd = 1;
    await expect(add('red', { seen: 0 })).rejects.toMatchObject({
      code: 'gate/changed-since',
      details: { seen: 0, now: 1 },
    });
  });

  it('gives the same answer again under the same key', async () => {
    const first = await add('red', { key: 'k' });
    expect(await add('red', { key: 'k' })).toEqual(first);
    expect(await marbles()).toHaveLength(1);
  });

  it('answers by what was recorded when the kept answers are lost', async () => {
    const first = await add('red', { key: 'k' });
    answers = new SlowAnswers();
    gate = newGate();
    expect(await add('red', { key: 'k' })).toEqual(first);
  });

  it('refuses again under the same key, though it would now be allowed', async () => {
    memberships.roles = [];
    await expect(add('red', { key: 'k' })).rejects.toThrow();
    memberships.roles = new SetMemberships().roles;
    await expect(add('red', { key: 'k' })).rejects.toMatchObject({ code: 'gate/not-allowed' });
  });

  it('takes a key for one question only', async () => {
    await add('red', { key: 'k' });
    await expect(add('blue', { key: 'k' })).rejects.toMatchObject({ code: 'gate/key-used-before' });
  });

  it('keeps no answer for who gave no key, and so cannot ask again', async () => {
    await add('red', { once: true });
    expect(answers.asked).toBe(0);
  });

  it('answers what was decided while that is being kept, and takes the key for no other question meanwhile', async () => {
    let go: (value: unknown) => void = () => undefined;
    const told = new Promise((resolve) => {
      go = resolve;
    });
    answers.ready = () => told;
    await add('red', { key: 'k' });
    const other = add('blue', { key: 'k' });
    go(undefined);
    await expect(other).rejects.toMatchObject({ code: 'gate/key-used-before' });
  });

  it('answers what was decided though that cannot be kept, and answers it again', async () => {
    answers.ready = () => Promise.reject(new Error('out of reach'));
    const first = await add('red', { key: 'k' });
    expect(await add('red', { key: 'k' })).toEqual(first);
  });

  it('refuses nothing for good that cannot be kept', async () => {
    memberships.roles = [];
    answers.ready = () => Promise.reject(new Error('out of reach'));
    await expect(add('red', { key: 'k' })).rejects.toThrow('out of reach');
  });

  it('does once what one person sends twice at the same time', async () => {
    const [one, other] = await Promise.all([add('red', { key: 'k' }), add('red', { key: 'k' })]);
    expect(one).toEqual(other);
    expect(await marbles()).toHaveLength(1);
  });

  it('answers one way what one person sends twice at the same time, whatever changes in between', async () => {
    let again: Promise<unknown> = Promise.resolve();
    memberships.meanwhile = async () => {
      memberships.roles = [];
      memberships.meanwhile = async () => {
        await first;
        memberships.roles = ['editor'];
      };
      again = add('red', { key: 'k' }).catch(({ code }) => code);
    };
    const first = add('red', { key: 'k' }).catch(({ code }) => code);
    expect([await first, await again]).toEqual(['gate/not-allowed', 'gate/not-allowed']);
    expect(await marbles()).toEqual([]);
  });

  it('refuses nothing that was done meanwhile under the same key, in another process', async () => {
    memberships.meanwhile = async () => {
      const [here, elsewhere] = [gate, newGate()];
      gate = elsewhere;
      await add('red', { key: 'k' });
      gate = here;
      memberships.roles = [];
    };
    expect(await add('red', { key: 'k' })).toEqual({ id: '1', revision: 1, position: '1' });
  });
});
