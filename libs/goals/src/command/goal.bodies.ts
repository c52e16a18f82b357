import type { IsoDate, PartyId, PersonId } from '@app/field';
import { IsId, IsPlainDate } from '@app/gate';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import type { GoalCommands } from '../decide/goal.decider.js';

/** A new goal. */
export class PublishGoalBody implements Omit<Asks<'PublishGoal'>, 'goalId'> {
  @IsId() readonly ownerId!: PartyId;
  /** @example 'Meer ontmoeting in de wijk' */
  @IsString() @Length(2, 200) readonly title!: string;
  /** @example 'Ontmoeting' */
  @IsString() @Length(2, 100) readonly theme!: string;
  /**
   * Iv3 taakveld, as text.
   * @example '6.1'
   */
  @IsOptional() @Matches(/^\d{1,2}\.\d{1,3}$/) readonly taskField?: string;
  /** @example 'Kadernota Samenleven 2026' */
  @IsOptional() @IsString() @Length(2, 300) readonly policyDocument?: string;
  @IsOptional() @IsId() readonly accountHolderId?: PersonId;
  @IsPlainDate() readonly from!: IsoDate;
  @IsPlainDate() readonly to!: IsoDate;
  /**
   * What the owner wants.
   * @example 'In elke buurt een plek om elkaar te ontmoeten.'
   */
  @IsString() @Length(2, 1000) readonly wanted!: string;
  /**
   * What the owner offers for it.
   * @example 'Een vaste contactpersoon en ruimte in wijkcentra.'
   */
  @IsString() @Length(2, 1000) readonly offered!: string;
}

/** Which initiative. */
export class LinkInitiativeBody implements Asks<'LinkInitiative'> {
  @IsId() readonly initiativeId!: PartyId;
}

type Asks<Name extends keyof GoalCommands> = GoalCommands[Name];
