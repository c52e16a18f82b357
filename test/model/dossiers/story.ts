import { deepStrictEqual as same } from 'node:assert';
import { daysAfter } from '@app/field';
import type { Asker } from '@app/gate';
import { moneyOffIn } from '../../../faults/checks/money.check.js';
import { foldsAgree } from './folds.js';
import { askers, beginning, type Who } from './given.js';
import { type Cells, MoneyInNumbers } from './money-in-numbers.js';
import { type Asked, type Otherwise, Stage } from './stage.js';
import type { Step } from './steps.js';
import { YEARS } from './wishes.js';

const columns = ['budgeted', 'held', 'proviso', 'firm', 'paid', 'settled'];
const endOfTime = '9999-12-31' as never;

/** A story on a stage: after each step it looks whether gate, ledger and plain numbers say the same. */
export class Story {
  /** Which commands were put, and which of them anything came of. */
  readonly put = new Set<string>();
  readonly came = new Set<string>();
  private readonly stage: Stage;
  private readonly numbers = new MoneyInNumbers();
  private nth = 0;

  constructor(private readonly otherwise: Otherwise = {}) {
    this.stage = new Stage(otherwise);
  }

  /** Plays the beginning and these steps to their end; throws where something differs. */
  async play(steps: readonly Step[]): Promise<void> {
    for (const [who, asks] of beginning) {
      await this.ask(asks, this.by(who));
      await this.follow(Number.POSITIVE_INFINITY);
    }
    await this.look();
    for (const step of steps) {
      await this.take(step);
      await this.look();
    }
    await this.follow(Number.POSITIVE_INFINITY);
    await this.look();
    this.lookAtRest();
    await foldsAgree(this.stage, this.otherwise);
  }

  private async take(step: Step): Promise<void> {
    if ('asks' in step) return this.ask(step.asks, this.by(step.who));
    if ('follow' in step) return this.follow(step.follow);
    this.stage.clock.to(daysAfter(this.stage.clock.today(), step.days));
  }

  private by(who: Who): Asker {
    this.nth += 1;
    return askers[who](`${who} ${this.nth}`);
  }

  private async follow(times: number): Promise<void> {
    for (let done = 0; done < times; done += 1) {
      const next = this.stage.next();
      if (!next) return;
      await this.ask(next.asked, next.by);
    }
  }

  private async ask(asked: Asked, by: Asker): Promise<void> {
    const { said, events } = await this.stage.ask(asked, by);
    const name = `${asked.decider.stream} ${asked.command.type}`;
    this.put.add(name);
    if (events.length > 0) this.came.add(name);
    if (typeof said === 'string') same([said, events], [said, []]);
    this.lookAtChange(
      asked,
      String(said),
      events.filter(({ type }) => type !== 'HoldRefused' && type !== 'HoldDeclined'),
    );
    await this.again(asked, by, said, events.length > 0);
  }

  // Who was turned away at the gate has asked nothing of the rules.
  private lookAtChange(asked: Asked, said: string, changes: readonly object[]): void {
    if (said.startsWith('gate/')) return;
    const wanted = this.numbers.takes(asked, this.stage.clock.today());
    if (wanted !== undefined) same([asked.command.type, changes.length > 0], [asked.command.type, wanted]);
  }

  // The stream itself remembers what it did, also when the kept answers are lost; a policy's answers are not kept.
  private async again(asked: Asked, by: Asker, said: unknown, done: boolean): Promise<void> {
    if ('person' in by) same(await this.stage.ask(asked, by), { said, events: [] });
    if (done) same(await this.stage.ask(asked, by, true), { said, events: [] });
  }

  private async look(): Promise<void> {
    const cells = await this.ledger();
    same(cells, this.numbers.cells(YEARS));
    for (const [cell, amount] of Object.entries(cells)) same([cell, amount < 0], [cell, false]);
    for (const [id, line] of this.numbers.lines)
      for (const year of YEARS) {
        const in_ = columns.slice(1).reduce((all, column) => all + (cells[`${id} ${year} ${column}`] ?? 0), 0);
        same(
          [id, year, 'overspent', in_ > (line.budgets.get(year) ?? 0), line.free(year) < 0],
          [id, year, 'overspent', false, false],
        );
      }
  }

  private async ledger(): Promise<Cells> {
    const all = new Map<string, number>();
    for (const { lineId, year, state, balance } of await this.stage.postings.lastAsOf('budget-line', {}, endOfTime)) {
      const cell = `${lineId ?? '-'} ${year} ${state}`;
      if (columns.includes(state)) all.set(cell, (all.get(cell) ?? 0) + balance);
    }
    return Object.fromEntries([...all].filter(([, amount]) => amount !== 0));
  }

  private lookAtRest(): void {
    // That check looks at lines, which pay no pledge out of a register.
    const events = this.stage.log.filter(({ stream }) => stream !== 'pledge-row');
    const found = moneyOffIn({ events, cells: [] }).filter((line) => !line.startsWith('ledger '));
    same(found, []);
  }
}
