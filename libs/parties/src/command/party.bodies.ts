import { type Role, roles } from '@app/event-sourcing';
import type { PartyId, PersonId } from '@app/field';
import { IsGroup, IsId } from '@app/gate';
import { ArrayNotEmpty, ArrayUnique, IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { PartyCommands } from '../decide/party.decider.js';
import { type Identifiers, type PartyKind, partyKinds } from '../decide/party.events.js';

/** Numbers of an organisation. */
export class IdentifiersBody implements Identifiers {
  /**
   * KvK-nummer, eight digits.
   * @example '12345678'
   */
  @IsOptional() @IsString() @Length(8, 8) readonly kvk?: string;
  /**
   * RSIN, nine digits.
   * @example '123456782'
   */
  @IsOptional() @IsString() @Length(9, 9) readonly rsin?: string;
  /**
   * OIN, twenty digits.
   * @example '00000001123456789000'
   */
  @IsOptional() @IsString() @Length(20, 20) readonly oin?: string;
  /**
   * CBS code, GM0363.
   * @example 'GM0363'
   */
  @IsOptional() @IsString() @Length(6, 6) readonly municipalityCode?: string;
}

/** A new party. */
export class RegisterPartyBody implements Omit<Asks<'RegisterParty'>, 'partyId'> {
  @IsIn(partyKinds) readonly kind!: PartyKind;
  /** @example 'Buurttuin De Es' */
  @IsString() @Length(2, 200) readonly name!: string;
  @IsOptional() @IsGroup(() => IdentifiersBody) readonly identifiers: IdentifiersBody = {};
  @IsOptional() @IsId() readonly hostedBy?: PartyId;
}

/** Another name for the party. */
export class RenamePartyBody implements Asks<'RenameParty'> {
  /** @example 'Buurttuin De Es en Omstreken' */
  @IsString() @Length(2, 200) readonly name!: string;
}

/** All roles that a person has in the party from now on. */
export class AddMemberBody implements Asks<'AddMember'> {
  @IsId() readonly personId!: PersonId;
  @ArrayNotEmpty() @ArrayUnique() @IsIn(roles, { each: true }) readonly roles!: Role[];
}

/** Who is no longer a member. */
export class RemoveMemberBody implements Asks<'RemoveMember'> {
  @IsId() readonly personId!: PersonId;
}

/** The roles that who accepts the invitation gets. */
export class InviteMemberBody implements Omit<Asks<'InviteMember'>, 'invitationId'> {
  @ArrayNotEmpty() @ArrayUnique() @IsIn(roles, { each: true }) readonly roles!: Role[];
}

/** The code out of the link of an invitation. */
export class AcceptInvitationBody implements Asks<'AcceptInvitation'> {
  @IsId() readonly invitationId!: string;
}

type Asks<Name extends keyof PartyCommands> = PartyCommands[Name];
