import { Refusal, Rows, streamOf } from '@app/event-sourcing';
import { Clock, type PersonId } from '@app/field';
import { Decide, Reached } from '@app/gate';
import { type PartyRow, partyDecider, partyDirectory, personDecider } from '@app/parties';
import { Erasures, Keys, Vault } from '@app/vault';
import { Injectable, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';

const MOST = 500;
const TEN_MINUTES = 600_000;
const OF_PEOPLE = `${personDecider.stream}-`;

/** A party that an erased person stays a member of, as its rules say, and the refusal. */
export type Kept = Readonly<{ party: PartyRow; refusal: Refusal }>;

/** Erasing a person to the end (AVG 17): on the list outside the database, as an event, and the key. */
@Injectable()
export class Erasing {
  constructor(
    private readonly commands: CommandBus,
    private readonly vault: Vault,
    private readonly erasures: Erasures,
    private readonly keys: Keys,
    private readonly rows: Rows,
    private readonly clock: Clock,
  ) {}

  // First the list, then the event, then the key: should it stop in between, asking again does what is left, and so does
  // every start, for whoever is on the list.
  async erase(personId: PersonId): Promise<void> {
    const subject = streamOf(personDecider, personId);
    await this.erasures.add([{ subject, erasedAt: this.clock.now().toISOString() }]);
    await this.record(personId);
    await this.vault.erase(subject);
  }

  /** Takes an erased person out of all parties that the directory knows them in; gives those that refuse. */
  async leaveParties(personId: PersonId): Promise<readonly Kept[]> {
    const { rows } = await this.rows.list(partyDirectory, { where: { memberIds: [personId] }, limit: MOST });
    const kept: Kept[] = [];
    for (const party of rows) kept.push(...(await this.leave(party, personId)));
    return kept;
  }

  /** Records of everyone whose key is gone that they were erased, where these events do not say so: they are from before it. */
  async recordAgain(): Promise<readonly PersonId[]> {
    const gone = (await this.keys.destroyed()).filter(({ subject }) => subject.startsWith(OF_PEOPLE));
    const people = gone.map(({ subject }) => subject.slice(OF_PEOPLE.length) as PersonId);
    for (const personId of people) await this.record(personId);
    return people;
  }

  private record(personId: PersonId): Promise<unknown> {
    const by = { operator: 'cli', key: `erase/${personId}` };
    const command = { type: 'ErasePerson' as const, data: { personId } };
    return this.commands.execute(new Decide(personDecider, personId, command, by));
  }

  private async leave(party: PartyRow, personId: PersonId): Promise<readonly Kept[]> {
    const command = { type: 'RemoveMember' as const, data: { personId } };
    const by = { operator: 'cli', key: `erase/${personId}/${party.partyId}` };
    try {
      await this.commands.execute(new Decide(partyDecider, party.partyId, command, by));
      return [];
    } catch (error) {
      if (error instanceof Refusal) return [{ party, refusal: error }];
      throw error;
    }
  }
}

/** Does again at each start what a database from before an erasure does not know of; for the projector. */
@Module({ providers: [Erasing] })
export class ErasedAgainModule implements OnApplicationBootstrap {
  private readonly logger = new Logger('Erasures');

  constructor(
    private readonly erasing: Erasing,
    private readonly reached: Reached,
  ) {}

  onApplicationBootstrap(): void {
    void this.eraseAgain().catch((error: unknown) => this.logger.warn(`not recorded again yet: ${error}`));
  }

  // Who is in which party is known once everything was followed.
  private async eraseAgain(): Promise<void> {
    const people = await this.erasing.recordAgain();
    if (people.length === 0 || !(await this.reached.quiet(TEN_MINUTES))) return;
    for (const personId of people) await this.erasing.leaveParties(personId);
  }
}
