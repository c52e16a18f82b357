import type { IsoDate, PartyId, PersonId, Sealed } from '@app/field';
import { IsId, IsPersonalText, IsPlainDate } from '@app/gate';
import { IsOptional } from 'class-validator';
import type { CoproductionCommands } from '../decide/coproduction.decider.js';

/** Who is the fixed contact of a party, and who stands in. */
export class AppointContactBody implements Asks<'AppointContact'> {
  @IsId() readonly partyId!: PartyId;
  @IsId() readonly personId!: PersonId;
  @IsOptional() @IsId() readonly deputyId?: PersonId;
}

/** What the parties want to reach together. */
export class ShareAmbitionBody implements Asks<'ShareAmbition'> {
  @IsPersonalText({ max: 8000, example: 'Een wijk waar iedereen iemand kent.' }) readonly ambition!: Sealed;
}

/** What was agreed, who does it, and by when. */
export class MakeAgreementBody implements Omit<Asks<'MakeAgreement'>, 'agreementId'> {
  @IsPersonalText({ max: 2000, example: 'De gemeente regelt de sleutel van het gebouw.' }) readonly what!: Sealed;
  @IsId() readonly partyId!: PartyId;
  @IsPlainDate() readonly dueOn!: IsoDate;
}

/** Which agreement was kept, and when. */
export class KeepAgreementBody implements Asks<'KeepAgreement'> {
  @IsId() readonly agreementId!: string;
  @IsPlainDate() readonly keptOn!: IsoDate;
}

type Asks<Name extends keyof CoproductionCommands> = CoproductionCommands[Name];
