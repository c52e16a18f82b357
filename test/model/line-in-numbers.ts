import type { BudgetLineCommands } from '@app/budgets';
import type { MessageOf } from '@app/event-sourcing';

type Command = MessageOf<BudgetLineCommands>;
type Held = Readonly<{ pledge: string; state: 'held' | 'committed'; amounts: ReadonlyMap<number, number> }>;

/** A budget line told a second time, in plain numbers of cents: what each year may spend, and who has what of it. */
export class LineInNumbers {
  readonly budgets = new Map<number, number>();
  readonly holds = new Map<string, Held>();
  private readonly adopted = new Set<number>();
  private readonly asHeld = new Map<string, ReadonlyMap<number, number>>();

  /** What is neither held nor committed in a year. */
  free(year: number): number {
    return (this.budgets.get(year) ?? 0) - this.taken(year);
  }

  /** What is held and committed together in a year. */
  taken(year: number): number {
    return [...this.holds.values()].reduce((all, { amounts }) => all + (amounts.get(year) ?? 0), 0);
  }

  /** What stands as held in the entries of a year: a pledge's own events take over what is committed, and lower it there. */
  entered(year: number): number {
    return [...this.holds.keys()].reduce((all, id) => all + (this.asHeld.get(id)?.get(year) ?? 0), 0);
  }

  /** Whether a command changes anything; the line is then as the command leaves it. */
  takes({ type, data }: Command): boolean {
    if (type === 'SetBudget') return this.setBudget(data);
    if (type === 'HoldMoney') return this.hold(data);
    if (type === 'ReleaseHold') return this.heldOnly(data.holdId) !== undefined && this.holds.delete(data.holdId);
    if (type === 'CommitHold') return this.commit(data.holdId);
    return type === 'LowerCommitment' && this.lower(data);
  }

  private setBudget({ year, amount, basis }: BudgetLineCommands['SetBudget']): boolean {
    const again = this.budgets.get(year) === amount && this.adopted.has(year) === (basis === 'adopted');
    if ((basis === 'estimate' && this.adopted.has(year)) || amount < this.taken(year) || again) return false;
    this.budgets.set(year, amount);
    if (basis === 'adopted') this.adopted.add(year);
    return true;
  }

  private hold({ holdId, pledgeId, amounts }: BudgetLineCommands['HoldMoney']): boolean {
    if (this.holds.has(holdId) || amounts.some(({ year, amount }) => amount > this.free(year))) return false;
    const inYears = new Map(amounts.map(({ year, amount }) => [year, amount]));
    this.holds.set(holdId, { pledge: pledgeId, state: 'held', amounts: inYears });
    this.asHeld.set(holdId, inYears);
    return true;
  }

  private commit(holdId: string): boolean {
    const held = this.heldOnly(holdId);
    if (held) this.holds.set(holdId, { ...held, state: 'committed' });
    return held !== undefined;
  }

  private lower({ pledgeId, year, to }: BudgetLineCommands['LowerCommitment']): boolean {
    const of = [...this.holds].find(([, { pledge, state }]) => pledge === pledgeId && state === 'committed');
    if (!of || to >= (of[1].amounts.get(year) ?? 0)) return false;
    this.holds.set(of[0], { ...of[1], amounts: new Map(of[1].amounts).set(year, to) });
    return true;
  }

  private heldOnly(holdId: string): Held | undefined {
    const found = this.holds.get(holdId);
    return found?.state === 'held' ? found : undefined;
  }
}
