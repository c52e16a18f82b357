import { assembly } from '@app/assembly';
import { type AnyDecider, type Ask, asksOf, entriesOf, Refusal } from '@app/event-sourcing';
import { MemoryEventStore, type StoredEvent } from '@app/event-store';
import { isoDate, type PartyId, type PersonId } from '@app/field';
import {
  type Asker,
  Authority,
  Decide,
  type DecidedView,
  DecideHandler,
  Facts,
  Memberships,
  MemoryAnswers,
  Streams,
} from '@app/gate';
import { MemoryPostings } from '@app/ledger';
import { partyDecider, rolesOf } from '@app/parties';
import { MemoryKeys, Vault } from '@app/vault';
import { StoryClock } from '../../support/story-clock.js';

/** One command on its way to a stream. */
export type Asked = Pick<Ask, 'decider' | 'id' | 'command'>;

/** How it went: what was answered or refused, and the events that it added. */
export type Went = Readonly<{ said: DecidedView | Refusal['code']; events: readonly StoredEvent[] }>;

/** Rules in place of those of the same stream. */
export type Otherwise = Readonly<Record<string, AnyDecider>>;

type Waiting = Readonly<{ asked: Ask; by: Asker }>;

class PartyMemberships extends Memberships {
  constructor(private readonly streams: Streams) {
    super();
  }

  async rolesIn(party: PartyId, person: PersonId) {
    return rolesOf((await this.streams.read(partyDecider, party)).state, person);
  }
}

/** The gate on memory, with policies that follow only as far as they are told to: what is asked comes in between. */
export class Stage {
  readonly clock = new StoryClock(isoDate('2026-03-02'));
  readonly postings = new MemoryPostings();
  readonly log: StoredEvent[] = [];
  readonly store = new MemoryEventStore(this.clock, assembly.upcasts, this.log);
  readonly streams = new Streams(this.store);
  private readonly wanted: Waiting[] = [];
  private readonly vault = new Vault(new MemoryKeys(), { master: Buffer.alloc(32, 1) });
  private readonly answers = new MemoryAnswers();

  constructor(private readonly otherwise: Otherwise = {}) {}

  /** Puts a command to the gate; throws whatever is thrown that is no refusal. `forgetful`: of kept answers nothing is left. */
  async ask(asked: Asked, by: Asker, forgetful = false): Promise<Went> {
    const before = this.log.length;
    const { id, command } = asked;
    const decider = this.otherwise[asked.decider.stream] ?? asked.decider;
    const gate = this.gate(forgetful ? new MemoryAnswers() : this.answers);
    const said = await gate.execute(new Decide(decider, id, command as never, by)).catch(codeOf);
    const events = this.log.slice(before);
    for (const event of events) await this.heard(event);
    return { said, events };
  }

  /** The next ask of a policy that is due, taken off the list; undefined when there is none. */
  next(): Waiting | undefined {
    const nth = this.wanted.findIndex(({ asked }) => this.isNow(asked));
    return nth < 0 ? undefined : this.wanted.splice(nth, 1)[0];
  }

  private gate(answers: MemoryAnswers): DecideHandler {
    const { store, streams, vault, clock } = this;
    const authority = new Authority(new PartyMemberships(streams));
    return new DecideHandler(store, streams, authority, new Facts(streams, assembly.answers), answers, vault, clock);
  }

  private isNow({ on }: Ask): boolean {
    return on === undefined || on < this.clock.today();
  }

  private async heard(event: StoredEvent): Promise<void> {
    await this.postings.add([{ entries: entriesOf(assembly.entries, event), at: event }]);
    for (const policy of assembly.policies)
      for (const [nth, asked] of asksOf(policy, event).entries())
        this.wanted.push({ asked, by: { policy: policy.name, cause: `${event.eventId}/${nth}` } });
  }
}

const codeOf = (error: unknown): Refusal['code'] => {
  if (error instanceof Refusal && /^[a-z-]+\/[a-z-]+$/i.test(error.code)) return error.code;
  throw error;
};
