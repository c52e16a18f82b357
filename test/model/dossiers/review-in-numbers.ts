import type { ReviewCommands } from '@app/reviews';

type Of<Name extends keyof ReviewCommands> = ReviewCommands[Name];

/** What a line has: whose it is, and what is free in a year, in cents. */
export type Room = (line: string) => Readonly<{ owner: string | undefined; free: (year: number) => number }>;

/** A review told a second time: what was asked, and whether money is on its way. */
export class ReviewInNumbers {
  private status: 'none' | 'open' | 'proposed' | 'ended' = 'none';
  private asked = new Map<number, number>();
  private funder = '';
  private proposals = 0;
  private granted = '';

  constructor(
    private readonly id: string,
    private readonly room: Room,
  ) {}

  /** By command: whether it changes anything; commands that are not about the award are not here. */
  readonly takes: Readonly<Record<string, (data: never) => boolean>> = {
    OpenReview: ({ asked, funderId }: Of<'OpenReview'>) => {
      if (this.status !== 'none') return false;
      this.asked = new Map(asked.map(({ year, amount }) => [year, amount]));
      this.funder = funderId;
      return this.becomes('open');
    },
    ProposeAward: (award: Of<'ProposeAward'>) => {
      if (this.status !== 'open' || !this.fits(award)) return false;
      this.proposals += 1;
      return this.becomes('proposed');
    },
    WithdrawProposal: () => this.status === 'proposed' && this.becomes('open'),
    DeclineApplication: () => this.status === 'open' && this.becomes('ended'),
    CloseReview: () => (this.status === 'open' || this.status === 'proposed') && this.becomes('ended'),
    TellNoRoom: ({ holdId }: Of<'TellNoRoom'>) => this.isFor(holdId) && this.becomes('open'),
    GrantAward: ({ holdId }: Of<'GrantAward'>) => {
      if (!this.isFor(holdId)) return false;
      this.granted = holdId;
      return this.becomes('ended');
    },
  };

  /** The hold that its award was granted under; '' without one. */
  get award(): string {
    return this.granted;
  }

  private becomes(status: ReviewInNumbers['status']): true {
    this.status = status;
    return true;
  }

  private isFor(holdId: string): boolean {
    return this.status === 'proposed' && holdId === `${this.id}.${this.proposals}`;
  }

  private fits({ lineId, amounts }: Of<'ProposeAward'>): boolean {
    const { owner, free } = this.room(lineId);
    const years = new Set(amounts.map(({ year }) => year));
    if (amounts.length === 0 || years.size < amounts.length || owner !== this.funder) return false;
    return amounts.every(({ year, amount }) => amount <= (this.asked.get(year) ?? 0) && amount <= free(year));
  }
}
