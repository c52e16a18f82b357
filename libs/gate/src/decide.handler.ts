import { decide, needsOf, Refusal, streamOf } from '@app/event-sourcing';
import { type Append, type Appended, Conflict, EventStore, type Revision } from '@app/event-store';
import { Clock } from '@app/field';
import { KeyDestroyed, Vault } from '@app/vault';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Answers, answerOnce } from './answers.js';
import { type Asker, actorOf, commandIdOf } from './asker.js';
import { Authority } from './authority.js';
import { Decide } from './decide.js';
import type { DecidedView } from './decided.view.js';
import { Facts } from './facts.js';
import { refuse } from './gate.refusals.js';
import { expectNotSealed, sealTexts } from './personal-text.js';
import { type Remembered, Streams } from './streams.js';
import { UnderWay } from './under-way.js';

const RETRIES = 5;

/** The one way in, for people and policies alike. */
@CommandHandler(Decide)
export class DecideHandler implements ICommandHandler<Decide> {
  private readonly underWay = new UnderWay();

  constructor(
    private readonly store: EventStore,
    private readonly streams: Streams,
    private readonly authority: Authority,
    private readonly facts: Facts,
    private readonly answers: Answers,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Throws a Refusal: of a rule, or `gate/not-allowed`, `gate/changed-since`, `gate/busy`, `gate/erased`, `gate/reserved-text`, `gate/key-used-before`. */
  async execute(asked: Decide): Promise<DecidedView> {
    const { decider, id, command, by } = asked;
    if (!('person' in by) || by.once) return this.sealed(asked);
    const question = this.vault.fingerprint(JSON.stringify([decider.stream, id, command]));
    const answer = () => {
      // Whoever asks for the first time, as most do, need not wait for that to be known.
      const now = this.streams.read(decider, id);
      // Of who asked before nobody looks at it; else its failure is met where it is waited for.
      now.catch(() => undefined);
      return answerOnce(this.answers, commandIdOf(by), question, () => this.sealed(asked, now));
    };
    // Of what is sent twice at once, one might be refused by facts that have changed when the other is decided.
    return this.underWay.after(commandIdOf(by), answer);
  }

  // Nothing personal goes further in than this.
  private async sealed(asked: Decide, now?: Promise<Remembered>): Promise<DecidedView> {
    const { decider, id, command, by } = asked;
    // What policies pass on has been through here before.
    if (!('policy' in by)) expectNotSealed(command.data);
    const data = await sealTexts(this.vault, streamOf(decider, id), command.data).catch(erased);
    return this.attempt(new Decide(decider, id, { ...command, data }, by), RETRIES, now);
  }

  private async attempt(asked: Decide, retries: number, now?: Promise<Remembered>): Promise<DecidedView> {
    try {
      return await this.decideOn(asked, await (now ?? this.streams.read(asked.decider, asked.id)));
    } catch (error) {
      if (error instanceof Refusal) return this.unlessDone(asked, error);
      if (!(error instanceof Conflict)) throw error;
      expectSeen(asked.by, error.actual);
      if (retries === 0) throw refuse('gate/busy');
      return this.attempt(asked, retries - 1);
    }
  }

  // Of what was sent twice at once, one may be refused for what the other has done: that is no refusal.
  private async unlessDone({ decider, id, by }: Decide, refusal: Refusal): Promise<DecidedView> {
    const done = (await this.streams.read(decider, id)).answered.get(commandIdOf(by));
    if (!done) throw refusal;
    return viewOf(id, done);
  }

  private async decideOn(asked: Decide, now: Remembered): Promise<DecidedView> {
    const { decider, id, by } = asked;
    const commandId = commandIdOf(by);
    // The stream itself remembers what it has answered, also when the kept answers are lost.
    const done = now.answered.get(commandId);
    if (done) return viewOf(id, done);
    const events = await this.eventsOf(asked, now);
    if (events.length === 0) return viewOf(id, now);
    const append = { stream: streamOf(decider, id), expected: now.revision, events, commandId, actor: actorOf(by) };
    return viewOf(id, await this.store.append({ ...append, metadata: causeOf(by) }));
  }

  private async eventsOf({ decider, command, by }: Decide, now: Remembered): Promise<Append['events']> {
    const { state, revision } = now;
    await this.authority.expect(by, decider.rights[command.type] ?? [], decider.related(state, command.data));
    expectSeen(by, revision);
    const facts = await this.facts.read(needsOf(decider, command, state));
    return decide(decider, state, command, { ...facts, today: this.clock.today(), actor: actorOf(by) });
  }
}

const erased = (error: unknown): never => {
  throw error instanceof KeyDestroyed ? refuse('gate/erased') : error;
};

const viewOf = (id: string, at: Appended): DecidedView => ({
  id,
  revision: at.revision,
  position: at.position.toString(),
});

const causeOf = (by: Asker): Readonly<Record<string, string>> => ('policy' in by ? { cause: by.cause } : {});

/** Who said what they had seen decided on that: trying again would decide on something else. */
const expectSeen = (by: Asker, now: Revision): void => {
  if (!('seen' in by) || by.seen === undefined || by.seen === now) return;
  throw refuse('gate/changed-since', { seen: by.seen, now });
};
