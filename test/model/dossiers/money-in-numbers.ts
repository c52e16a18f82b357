import type { IsoDate } from '@app/field';
import { LineInNumbers } from '../line-in-numbers.js';
import { PledgeInNumbers } from './pledge-in-numbers.js';
import { ReviewInNumbers } from './review-in-numbers.js';
import type { Asked } from './stage.js';

/** Cents by `line year column`; `-` for what no line pays. */
export type Cells = Readonly<Record<string, number>>;

const ofLines = ['SetBudget', 'HoldMoney', 'ReleaseHold', 'CommitHold', 'LowerCommitment'];

/** All money told a second time, in plain numbers: lines, reviews and pledges, by what is asked of them and not by events. */
export class MoneyInNumbers {
  readonly lines = new Map<string, LineInNumbers>();
  private readonly owners = new Map<string, string>();
  private readonly reviews = new Map<string, ReviewInNumbers>();
  private readonly pledges = new Map<string, PledgeInNumbers>();

  /** Whether a command changes any money; undefined when this does not tell of it. */
  takes({ decider, id, command }: Asked, today: IsoDate): boolean | undefined {
    const { type, data } = command;
    if (type === 'OpenLine') return this.open(id, (data as { ownerId: string }).ownerId);
    if (decider.stream === 'budgetLine' && ofLines.includes(type)) return this.line(id).takes(command as never);
    if (decider.stream === 'pledge') return this.pledge(id).takes[type]?.(data as never, today);
    return decider.stream === 'review' ? this.review(id).takes[type]?.(data as never) : undefined;
  }

  /** Every column of every year in which there is something. */
  cells(years: readonly number[]): Cells {
    const all = new Map<string, number>();
    const add = (cell: string, amount: number) => all.set(cell, (all.get(cell) ?? 0) + amount);
    for (const year of years) {
      for (const [id, line] of this.lines) {
        add(`${id} ${year} budgeted`, line.budgets.get(year) ?? 0);
        add(`${id} ${year} held`, line.entered(year));
      }
      for (const pledge of this.pledges.values()) {
        const line = pledge.line ?? '-';
        add(`${line} ${year} held`, -(pledge.taken.get(year) ?? 0));
        for (const [column, amount] of Object.entries(pledge.columns(year))) add(`${line} ${year} ${column}`, amount);
      }
    }
    return Object.fromEntries([...all].filter(([, amount]) => amount !== 0));
  }

  private open(id: string, owner: string): boolean {
    if (this.owners.has(id)) return false;
    this.owners.set(id, owner);
    return true;
  }

  private line(id: string): LineInNumbers {
    return kept(this.lines, id, () => new LineInNumbers());
  }

  private pledge(id: string): PledgeInNumbers {
    return kept(this.pledges, id, () => new PledgeInNumbers());
  }

  private review(id: string): ReviewInNumbers {
    const room = (line: string) => ({
      owner: this.owners.get(line),
      free: (year: number) => this.line(line).free(year),
    });
    return kept(this.reviews, id, () => new ReviewInNumbers(id, room));
  }
}

const kept = <Value>(all: Map<string, Value>, id: string, make: () => Value): Value => {
  const value = all.get(id) ?? make();
  all.set(id, value);
  return value;
};
