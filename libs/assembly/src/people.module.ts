import type { Role } from '@app/event-sourcing';
import { Rows } from '@app/event-sourcing';
import { EventStore } from '@app/event-store';
import type { PartyId, PersonId } from '@app/field';
import { Decide, Memberships, PersonalText, Reached, Streams } from '@app/gate';
import { partyDecider, partyDirectory, people, personDecider, rolesOf } from '@app/parties';
import { Standstill } from '@app/policies';
import { Introduce, type Portrait, Portraits, type Who } from '@app/sign-in';
import { Global, Injectable, Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';

/** Memberships out of the streams of parties: a right taken away counts from that event on. */
@Injectable()
class PartyMemberships extends Memberships {
  constructor(private readonly streams: Streams) {
    super();
  }

  async rolesIn(party: PartyId, person: PersonId): Promise<readonly Role[]> {
    return rolesOf((await this.streams.read(partyDecider, party)).state, person);
  }
}

/** Who signs in for the first time is introduced to the vault. */
@Injectable()
class Introduction extends Introduce {
  constructor(private readonly commands: CommandBus) {
    super();
  }

  async introduce(personId: PersonId, who: Who): Promise<void> {
    const sealable = (text: string) => new PersonalText(text) as never;
    const data = { personId, name: sealable(who.name), email: sealable(who.email) };
    const by = { person: personId, key: 'introduction' };
    await this.commands.execute(new Decide(personDecider, personId, { type: 'IntroducePerson', data }, by));
  }
}

/** What someone is told of themselves, out of the directory. */
@Injectable()
class DirectoryPortraits extends Portraits {
  constructor(private readonly rows: Rows) {
    super();
  }

  async of(person: PersonId): Promise<Portrait> {
    const own = await this.rows.list(partyDirectory, { where: { memberIds: [person] }, limit: 500 });
    const memberships = own.rows.map(({ partyId, name: party, kind, members }) => {
      const roles = members.find(({ personId }) => personId === person)?.roles ?? [];
      return { partyId, party, kind: kind ?? '', roles: [...roles] };
    });
    return { name: (await this.rows.find(people, person))?.name ?? null, memberships };
  }
}

const MINUTES = 10 * 60_000;

/** When policies have answered all there is. */
@Injectable()
class FollowedStandstill extends Standstill {
  constructor(
    private readonly reached: Reached,
    private readonly store: EventStore,
  ) {
    super();
  }

  async position(): Promise<bigint> {
    if (!(await this.reached.quiet(MINUTES))) throw new Error('what follows from events did not come to rest');
    return this.store.head();
  }
}

const bindings = [
  { provide: Memberships, useClass: PartyMemberships },
  { provide: Introduce, useClass: Introduction },
  { provide: Portraits, useClass: DirectoryPortraits },
  { provide: Standstill, useClass: FollowedStandstill },
];

/** What stands behind the ports that ask about people and parties. */
@Global()
@Module({ providers: bindings, exports: bindings })
export class PeopleModule {}
