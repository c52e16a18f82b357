import type { Cents, PartyId, RegisterRowId, SchemeId, Sealed } from '@app/field';
import { IsPersonalText } from '@app/gate';
import type { RegisterRowCommands } from '../decide/register-row.decider.js';

/** One award out of a register, as the import asks for it; what it is for may name people. */
export class RegisterAwardBody implements Asks<'RegisterAward'> {
  readonly registerRowId!: RegisterRowId;
  readonly funderId!: PartyId;
  readonly schemeId!: SchemeId;
  readonly recipientId!: PartyId | null;
  readonly department!: string;
  readonly year!: number;
  @IsPersonalText() readonly project!: Sealed | null;
  readonly theme!: string;
  readonly periodicity!: string;
  readonly asked!: Cents | null;
  readonly awarded!: Cents;
}

type Asks<Name extends keyof RegisterRowCommands> = RegisterRowCommands[Name];
