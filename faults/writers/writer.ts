import { setTimeout as sleep } from 'node:timers/promises';
import { streamOf } from '@app/event-sourcing';
import type { PersonId } from '@app/field';
import type { Person } from '@app/gate';
import { between, oneOf, type Random } from '../plan/random.js';
import { Dossier } from './dossier.js';
import type { Field } from './field.js';
import type { Answer, History } from './history.js';
import type { Move } from './move.js';
import { nextMove, stepFor } from './moves.js';
import type { Way } from './way.js';
import type { Wish } from './wish.js';

/** What all writers share: the way in, where they write down what they did, marks that are given once, and steps that nobody takes now. */
export type Desk = Readonly<{
  way: Way;
  history: History;
  field: Field;
  mark: () => number;
  leftOut?: () => readonly string[];
}>;

/** Dossiers at hand at the same time. */
const AT_HAND = 4;
/** Between two tries to get an answer, at most, in milliseconds. */
const BETWEEN_TRIES = 400;

/** One of those who work with the service: does what comes next in one of its dossiers, and asks again until it is answered. */
export class Writer {
  private readonly dossiers: Dossier[] = [];
  private begun = 0;

  constructor(
    private readonly name: string,
    private readonly person: PersonId,
    private readonly desk: Desk,
    private readonly random: Random,
    /** Between two asks, at most, in milliseconds. */
    private readonly rest: number,
  ) {}

  /** Works until the signal, and then until its last ask is answered. */
  async work(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.step();
      await sleep(between(this.random, 0, this.rest));
    }
  }

  /** Asks one thing, and comes back when it is answered or given up. */
  async step(): Promise<void> {
    const { field, mark: nextMark, leftOut } = this.desk;
    const [dossier, funder, mark] = [this.atHand(), oneOf(this.random, field.funders), nextMark()];
    const move = nextMove(this.random, dossier, funder, leftOut?.());
    if (!move) return this.putAway(dossier);
    const made = move.step === 'RegisterParty' || move.step === 'StartApplication';
    const by = dossier.by(move.step, made ? 0 : mark);
    const wish = move.wish({ dossier, funder, field, mark, random: this.random, by });
    const seen = dossier.seen(wish.id);
    const answer = await this.asked(wish, move, seen === undefined ? by : { ...by, seen });
    dossier.remember(stepFor(move.step, funder), wish.id, answer);
    if ((answer.outcome === 'unknown' && made) || this.random() < 0.03) this.putAway(dossier);
  }

  private atHand(): Dossier {
    if (this.dossiers.length < AT_HAND) {
      this.begun += 1;
      const amount = between(this.random, 2_000, 40_000) * 100;
      this.dossiers.push(new Dossier(this.person, `${this.name}/${this.begun}`, amount));
    }
    return oneOf(this.random, this.dossiers);
  }

  private putAway(dossier: Dossier): void {
    this.dossiers.splice(this.dossiers.indexOf(dossier), 1);
  }

  private async asked(wish: Wish, { waits = false }: Move, by: Person): Promise<Answer> {
    const [stream, { key, person }] = [streamOf(wish.decider, wish.id), by];
    this.desk.history.asked({ key, person, type: wish.command.type, stream, waits });
    const answer = await this.untilAnswered(wish, by);
    // Some ask again what was answered already: a page that was sent twice, a machine that lost its notes.
    if (answer.outcome !== 'unknown' && this.random() < 0.05) await this.ask(wish, by);
    return answer;
  }

  private async untilAnswered(wish: Wish, by: Person): Promise<Answer> {
    for (;;) {
      const twice = this.random() < 0.04;
      const answers = await Promise.all([this.ask(wish, by), ...(twice ? [this.ask(wish, by)] : [])]);
      const known = answers.find(({ outcome }) => outcome !== 'unknown');
      if (known) return known;
      if (this.random() < 0.08) return answers[0] as Answer;
      await sleep(between(this.random, 10, BETWEEN_TRIES));
    }
  }

  private async ask(wish: Wish, by: Person): Promise<Answer> {
    const answer = await this.desk.way(wish, by);
    this.desk.history.answered(by.key, answer);
    return answer;
  }
}
