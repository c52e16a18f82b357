import type { PartyId } from '@app/field';
import { AskedBy, Decide, type DecidedView, newIdFor, type Person } from '@app/gate';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { partyDecider } from '../decide/party.decider.js';
import {
  AcceptInvitationBody,
  AddMemberBody,
  InviteMemberBody,
  RegisterPartyBody,
  RemoveMemberBody,
  RenamePartyBody,
} from './party.bodies.js';

/** Initiatives, coalitions, funds, municipalities and partners, and who does what for them. */
@Controller('parties')
export class PartiesController {
  constructor(private readonly commands: CommandBus) {}

  /** Registers a party; who registers an initiative, coalition or partner runs it. */
  @Post()
  registerParty(@Body() body: RegisterPartyBody, @AskedBy() by: Person): Promise<DecidedView> {
    const partyId = newIdFor(by, 'party') as PartyId;
    const data = { ...body, partyId, identifiers: { ...body.identifiers } };
    return this.commands.execute(new Decide(partyDecider, partyId, { type: 'RegisterParty', data }, by));
  }

  /** Gives the party another name. */
  @Post(':id/_rename-party')
  renameParty(@Param('id') id: PartyId, @Body() data: RenamePartyBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(partyDecider, id, { type: 'RenameParty', data }, by));
  }

  /** Makes a person a member with these roles, or changes the roles of one who is. */
  @Post(':id/_add-member')
  addMember(@Param('id') id: PartyId, @Body() data: AddMemberBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(partyDecider, id, { type: 'AddMember', data }, by));
  }

  /** Ends a membership; the rights that came with it end at once. */
  @Post(':id/_remove-member')
  removeMember(@Param('id') id: PartyId, @Body() data: RemoveMemberBody, @AskedBy() by: Person): Promise<DecidedView> {
    return this.commands.execute(new Decide(partyDecider, id, { type: 'RemoveMember', data }, by));
  }

  /** Makes an invitation, valid for fourteen days and for one person; its code stands in `id` of the answer. */
  @Post(':id/_invite-member')
  async inviteMember(
    @Param('id') id: PartyId,
    @Body() body: InviteMemberBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    const data = { ...body, invitationId: newIdFor(by, 'invitation') };
    const decided = await this.commands.execute(new Decide(partyDecider, id, { type: 'InviteMember', data }, by));
    return { ...decided, id: data.invitationId };
  }

  /** Joins the party by an invitation. */
  @Post(':id/_accept-invitation')
  acceptInvitation(
    @Param('id') id: PartyId,
    @Body() data: AcceptInvitationBody,
    @AskedBy() by: Person,
  ): Promise<DecidedView> {
    return this.commands.execute(new Decide(partyDecider, id, { type: 'AcceptInvitation', data }, by));
  }
}
