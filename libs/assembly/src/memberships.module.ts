import type { Role } from '@app/event-sourcing';
import type { PartyId, PersonId } from '@app/field';
import { Memberships, Streams } from '@app/gate';
import { partyDecider, rolesOf } from '@app/parties';
import { Global, Injectable, Module } from '@nestjs/common';

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

const memberships = [{ provide: Memberships, useClass: PartyMemberships }];

/** Who is a member of what, for the gate. */
@Global()
@Module({ providers: memberships, exports: memberships })
export class MembershipsModule {}
