import type { ApplicationId, PartyId, PersonId, PledgeId, ReviewId } from '@app/field';
import { newIdFor, type Person } from '@app/gate';
import { reviewOf } from '@app/policies';

/** One initiative with its application, as its writer remembers it. */
export class Dossier {
  private readonly tried = new Set<string>();
  private readonly done = new Set<string>();
  /** How often the pledge of each funder was lowered. */
  lowered = 0;

  readonly initiative: PartyId;
  readonly application: ApplicationId;

  constructor(
    private readonly person: PersonId,
    private readonly name: string,
    /** What is asked of each funder in each year, in cents. */
    readonly amount: number,
  ) {
    this.initiative = newIdFor(this.by('RegisterParty'), 'party') as PartyId;
    this.application = newIdFor(this.by('StartApplication'), 'application') as ApplicationId;
  }

  /** Who asks under which key: what a step makes gets its id from that. */
  by(step: string, mark = 0): Person {
    return { person: this.person, key: `${this.name}/${step}/${mark}` };
  }

  /** The review of a funder. */
  reviewOf(funder: PartyId): ReviewId {
    return reviewOf(this.application, funder);
  }

  /** The pledge that an award of that review becomes. */
  pledgeOf(funder: PartyId): PledgeId {
    return this.reviewOf(funder) as string as PledgeId;
  }

  /** Whether all of this was done. */
  has(...steps: readonly string[]): boolean {
    return steps.every((step) => this.done.has(step));
  }

  /** Whether this was asked, and either done or nobody knows. */
  mayHave(step: string): boolean {
    return this.tried.has(step);
  }

  /** Remembers how a step was answered. */
  remember(step: string, outcome: 'done' | 'refused' | 'unknown'): void {
    if (outcome !== 'refused') this.tried.add(step);
    if (outcome === 'done') this.done.add(step);
  }
}
