import { Rows } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { ReadableBy, ReadBy, type Reader, refuse } from '@app/gate';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { type PartyRow, partyDirectory } from '../project/party-directory.projection.js';
import { people } from '../project/people.projection.js';
import { type MembersView, type PartiesView, type PartyView, partyViewOf } from './party.view.js';
import { PartiesQuery } from './party-directory.bodies.js';

/** The directory of parties, and who does what for them. */
@Controller()
export class PartyDirectoryController {
  constructor(private readonly rows: Rows) {}

  /** Parties, in the order in which they were registered; or the ones named by id, to put names to ids. */
  @Get('parties')
  @ReadableBy('signed in')
  async parties(@Query() { ids, kind, limit, after }: PartiesQuery): Promise<PartiesView> {
    if (ids) return { rows: (await this.rows.findAll(partyDirectory, ids)).map(partyViewOf), next: null };
    const page = await this.rows.list(partyDirectory, { where: kind ? { kind } : {}, limit, after });
    return { rows: page.rows.map(partyViewOf), next: page.next ?? null };
  }

  /** One party. */
  @Get('parties/:id')
  @ReadableBy('signed in')
  async party(@Param('id') id: PartyId): Promise<PartyView> {
    return partyViewOf(await this.known(id));
  }

  /** Who does what for a party; for its own members. */
  @Get('parties/:id/members')
  @ReadableBy('member of party', 'admin of party')
  async members(@Param('id') id: PartyId, @ReadBy() reader: Reader): Promise<MembersView> {
    await reader.expect({ party: id });
    const { members } = await this.known(id);
    const names = await this.rows.findAll(
      people,
      members.map(({ personId }) => personId),
    );
    const nameOf = (person: string) => names.find(({ personId }) => personId === person)?.name ?? null;
    return { members: members.map(({ personId, roles }) => ({ personId, name: nameOf(personId), roles: [...roles] })) };
  }

  private async known(id: PartyId): Promise<PartyRow> {
    const row = await this.rows.find(partyDirectory, id);
    if (!row?.kind) throw refuse('gate/unknown');
    return row;
  }
}
