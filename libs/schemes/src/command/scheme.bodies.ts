import type { PartyId } from '@app/field';
import { IsId } from '@app/gate';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { SchemeCommands } from '../decide/scheme.decider.js';
import type { Regime } from '../decide/scheme.events.js';

/** A new scheme. */
export class PublishSchemeBody implements Omit<SchemeCommands['PublishScheme'], 'schemeId' | 'decisionTermWeeks'> {
  @IsId() readonly funderId!: PartyId;
  /** @example 'Regeling Bewonersinitiatieven' */
  @IsString() @Length(2, 300) readonly name!: string;
  /** awb for a municipality, private for a fund. */
  @IsIn(['awb', 'private']) readonly regime!: Regime;
  /**
   * Weeks; the eight weeks of Awb 4:13 when left out.
   * @example 8
   */
  @IsOptional() @IsInt() @Min(1) @Max(52) readonly decisionTermWeeks?: number;
}

/** Another decision term. */
export class ChangeDecisionTermBody implements Asks<'ChangeDecisionTerm'> {
  /** @example 6 */
  @IsInt() @Min(1) @Max(52) readonly weeks!: number;
}

type Asks<Name extends keyof SchemeCommands> = SchemeCommands[Name];
