import { randomUUID } from 'node:crypto';
import { Rows, streamOf } from '@app/event-sourcing';
import type { PersonId } from '@app/field';
import { Decide, toSeal } from '@app/gate';
import { partyDirectory, people, personDecider } from '@app/parties';
import { Erased, IdentityRoot, Introduce, type Portrait, Portraits, type Who } from '@app/sign-in';
import { Vault } from '@app/vault';
import { Global, Injectable, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';

/** Who signs in for the first time is introduced, sealed by the vault. */
@Injectable()
class Introduction extends Introduce {
  constructor(private readonly commands: CommandBus) {
    super();
  }

  async introduce(personId: PersonId, { name, email }: Who): Promise<void> {
    const data = { personId, name: toSeal(name), email: toSeal(email) };
    // A key of its own each time: who has another name by now, or was erased, must not get the answer of last time.
    const by = { person: personId, key: randomUUID() };
    await this.commands.execute(new Decide(personDecider, personId, { type: 'IntroducePerson', data }, by));
  }
}

const MOST = 500;

/** What someone is told of themselves, out of the directory. */
@Injectable()
class DirectoryPortraits extends Portraits {
  constructor(private readonly rows: Rows) {
    super();
  }

  async of(person: PersonId): Promise<Portrait> {
    const own = await this.rows.list(partyDirectory, { where: { memberIds: [person] }, limit: MOST });
    const memberships = own.rows.map(({ partyId, name: party, kind, members }) => {
      const roles = members.find(({ personId }) => personId === person)?.roles ?? [];
      return { partyId, party, kind: kind ?? '', roles: [...roles] };
    });
    return { name: (await this.rows.find(people, person))?.name ?? null, memberships };
  }
}

/** How long it is taken on trust that somebody was not erased, in milliseconds. */
const TRUSTED = 2_000;
const MOST_TRUSTED = 10_000;

/** Who was erased, by the vault: asked of one person every so often, not at each request. */
@Injectable()
class ErasedByVault extends Erased {
  private readonly asked = new Map<PersonId, number>();

  constructor(private readonly vault: Vault) {
    super();
  }

  async isErased(person: PersonId): Promise<boolean> {
    const now = performance.now();
    if ((this.asked.get(person) ?? Number.NEGATIVE_INFINITY) > now - TRUSTED) return false;
    if (await this.vault.isErased(streamOf(personDecider, person))) return true;
    if (this.asked.size >= MOST_TRUSTED) this.asked.clear();
    this.asked.set(person, now);
    return false;
  }
}

const introductions = [
  { provide: Erased, useClass: ErasedByVault },
  { provide: IdentityRoot, useExisting: Vault },
  { provide: Introduce, useClass: Introduction },
  { provide: Portraits, useClass: DirectoryPortraits },
];

/** What stands behind the ports of sign-in. */
@Global()
@Module({ providers: introductions, exports: introductions })
export class IntroductionsModule {}
