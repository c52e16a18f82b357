import type { ApplicationId, Cents, IsoDate, PartyId, Sealed } from '@app/field';
import { IsCents, IsId, IsPersonalText, IsPlainDate, IsYear } from '@app/gate';
import { IsIn, IsNumber, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { HelpCommands } from '../decide/help.decider.js';
import { type HelpKind, helpKinds } from '../decide/help.events.js';

/** Help in kind that a party promises an initiative. */
export class PledgeHelpBody implements Omit<Asks<'PledgeHelp'>, 'helpId' | 'value'> {
  @IsId() readonly giverId!: PartyId;
  @IsId() readonly initiativeId!: PartyId;
  /** The shared application it belongs to. */
  @IsOptional() @IsId() readonly applicationId?: ApplicationId;
  @IsIn(helpKinds) readonly kind!: HelpKind;
  @IsPersonalText({ max: 1000, example: 'Plantgoed voor de nieuwe tuin' }) readonly description!: Sealed;
  /** @example 40 */
  @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0.01) @Max(1_000_000) readonly quantity?: number;
  /**
   * Hours, square metres, pieces.
   * @example 'uur'
   */
  @IsOptional() @IsString() @Length(1, 40) readonly unit?: string;
  @IsYear() readonly year!: number;
  /** Agreed value; left out when it is not valued. */
  @IsOptional() @IsCents() readonly value?: Cents;
  @IsPlainDate() readonly dueOn!: IsoDate;
}

/** When it was delivered. */
export class DeliveryBody implements Asks<'ConfirmDelivery'> {
  @IsPlainDate() readonly deliveredOn!: IsoDate;
}

/** Why the help is withdrawn. */
export class WithdrawHelpBody implements Asks<'WithdrawHelp'> {
  @IsPersonalText({ max: 2000, example: 'Het gebouw wordt verkocht.' }) readonly reason!: Sealed;
}

type Asks<Name extends keyof HelpCommands> = HelpCommands[Name];
