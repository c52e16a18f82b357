import type { IsoDate } from '@app/field';
import type { PledgeCommands } from '@app/pledges';

type Year = { state: 'firm' | 'proviso'; amount: number; paid: number; settled: boolean; until?: IsoDate };
type Amounts = readonly Readonly<{ year: number; amount: number }>[];
type Of<Name extends keyof PledgeCommands> = PledgeCommands[Name];

/** A pledge told a second time, in plain numbers of cents: what each year is, and what was paid of it. */
export class PledgeInNumbers {
  readonly years = new Map<number, Year>();
  /** What it took over from held money, per year. */
  readonly taken = new Map<number, number>();
  /** The budget line that pays it; none for one out of a register. */
  line: string | undefined;
  private made = false;
  private readonly planned = new Map<string, Readonly<{ year: number; amount: number }>>();

  /** By command: whether it changes anything; the pledge is then as the command leaves it. Commands without money are not here. */
  readonly takes: Readonly<Record<string, (data: never, today: IsoDate) => boolean>> = {
    MakePledge: (made: Of<'MakePledge'>) => this.isMade(made.firm, made.proviso, made.lineId),
    RegisterPledge: ({ firm }: Of<'RegisterPledge'>) => this.isMade(firm, []),
    CorrectRegisteredPledge: ({ to }: Of<'CorrectRegisteredPledge'>) => this.correct(to),
    AmendYear: ({ year, amount }: Of<'AmendYear'>) => {
      const of = this.open(year);
      if (!of || amount < of.paid || amount >= of.amount) return false;
      of.amount = amount;
      return true;
    },
    StartProvisoTerm: ({ year, until }: Of<'StartProvisoTerm'>) => {
      const of = this.open(year, 'proviso');
      if (!of || of.until) return false;
      of.until = until;
      return true;
    },
    ExpireProviso: ({ year, until }: Of<'ExpireProviso'>) => {
      const of = this.open(year, 'proviso');
      if (!of || of.until !== until) return false;
      of.state = 'firm';
      return true;
    },
    InvokeProviso: ({ year }: Of<'InvokeProviso'>, today) => {
      const of = this.open(year, 'proviso');
      return of !== undefined && !(of.until && of.until < today) && this.years.delete(year);
    },
    PlanInstalment: (asked: Of<'PlanInstalment'>) => this.plan(asked),
    PayInstalment: ({ year, amount, paidOn, instalmentId }: Of<'PayInstalment'>, today) => {
      const of = this.open(year, 'firm');
      const known = !instalmentId || this.planned.get(instalmentId)?.year === year;
      if (!of || !known || paidOn > today || amount > of.amount - of.paid) return false;
      of.paid += amount;
      return true;
    },
    SettleYear: ({ year }: Of<'SettleYear'>) => {
      const of = this.open(year, 'firm');
      if (of) Object.assign(of, { settled: true, amount: of.paid });
      return of !== undefined;
    },
  };

  /** What stands in each column of a year, in cents. */
  columns(year: number): Readonly<Record<'proviso' | 'firm' | 'paid' | 'settled', number>> {
    const { state = 'firm', amount = 0, paid = 0, settled = false } = this.years.get(year) ?? {};
    if (settled) return { proviso: 0, firm: 0, paid: 0, settled: paid };
    const left = amount - paid;
    return state === 'firm'
      ? { proviso: 0, firm: left, paid, settled: 0 }
      : { proviso: left, firm: 0, paid, settled: 0 };
  }

  private open(year: number, state?: Year['state']): Year | undefined {
    const of = this.years.get(year);
    return of && !of.settled && (!state || of.state === state) ? of : undefined;
  }

  private isMade(firm: Amounts, proviso: Amounts, line?: string): boolean {
    if (this.made) return false;
    this.made = true;
    this.line = line;
    for (const [state, amounts] of [['firm', firm] as const, ['proviso', proviso] as const])
      for (const { year, amount } of amounts) {
        this.years.set(year, { state, amount, paid: 0, settled: false });
        if (line) this.taken.set(year, amount);
      }
    return true;
  }

  // What was paid cannot be undone by whoever corrects a register, and what was settled stays so.
  private correct(to: Amounts): boolean {
    if (!this.made) return false;
    const before = JSON.stringify([...this.years]);
    for (const { year, amount } of to) {
      const of = this.years.get(year) ?? { state: 'firm', amount: 0, paid: 0, settled: false };
      if (!of.settled) of.amount = Math.max(amount, of.paid);
      this.years.set(year, of);
    }
    return JSON.stringify([...this.years]) !== before;
  }

  private plan({ instalmentId, year, amount }: Of<'PlanInstalment'>): boolean {
    const together = [...this.planned.values()]
      .filter((each) => each.year === year)
      .reduce((all, e) => all + e.amount, 0);
    const of = this.open(year);
    if (!of || this.planned.has(instalmentId) || together + amount > of.amount) return false;
    this.planned.set(instalmentId, { year, amount });
    return true;
  }
}
