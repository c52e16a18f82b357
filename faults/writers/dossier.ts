import type { ApplicationId, PartyId, PersonId, PledgeId, ReviewId } from '@app/field';
import { newIdFor, type Person } from '@app/gate';
import { reviewOf } from '@app/policies';
import type { Answer } from './history.js';

/** One initiative with its application, as its writer remembers it. */
export class Dossier {
  private readonly tried = new Set<string>();
  private readonly done = new Set<string>();
  private readonly revisions = new Map<string, number>();
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

  /** The revision that a stream of which nobody else knows is at; undefined when it is not certain. */
  seen(id: string): number | undefined {
    return this.revisions.get(id);
  }

  /** Remembers how a step was answered, that was asked of the stream with this id. */
  remember(step: string, id: string, answer: Answer): void {
    if (answer.outcome !== 'refused') this.tried.add(step);
    if (answer.outcome === 'done') this.done.add(step);
    if (answer.outcome === 'unknown') this.revisions.delete(id);
    const isOwn = id === this.initiative || id === this.application;
    if (answer.outcome === 'done' && isOwn) this.revisions.set(id, answer.revision);
  }
}
