import type { PartyId, SchemeId, Sealed } from '@app/field';
import { IsId, IsPersonalText, YearAmountBody } from '@app/gate';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import type { ApplicationCommands } from '../decide/application.decider.js';
import {
  type CostCategory,
  costCategories,
  type FunderAsk,
  type IncomeCategory,
  incomeCategories,
  type PlanLine,
} from '../decide/application.events.js';

/** A new draft. */
export class StartApplicationBody implements Omit<Asks<'StartApplication'>, 'applicationId'> {
  @IsId() readonly initiativeId!: PartyId;
  /** @example 'Een tuin voor de hele buurt' */
  @IsString() @Length(2, 200) readonly title!: string;
  /** @example 'Groen' */
  @IsString() @Length(2, 100) readonly theme!: string;
}

/** What, for whom, why; of a draft as far as it is written. */
export class DescribeApplicationBody implements Asks<'DescribeApplication'> {
  /** @example 'Een tuin voor de hele buurt' */
  @IsString() @Length(2, 200) readonly title!: string;
  /** @example 'Groen' */
  @IsString() @Length(2, 100) readonly theme!: string;
  @IsOptional()
  @IsPersonalText({ max: 8000, example: 'Vijftig buren leggen samen een tuin aan en onderhouden die.' })
  readonly summary?: Sealed;
}

/** Costs of one category; in a draft the years may still be open. */
export class CostLineBody implements PlanLine<CostCategory> {
  @IsIn(costCategories) readonly category!: CostCategory;
  @IsArray() @ValidateNested({ each: true }) @Type(() => YearAmountBody) readonly amounts!: YearAmountBody[];
}

/** Own cover of one category; in a draft the years may still be open. */
export class IncomeLineBody implements PlanLine<IncomeCategory> {
  @IsIn(incomeCategories) readonly category!: IncomeCategory;
  @IsArray() @ValidateNested({ each: true }) @Type(() => YearAmountBody) readonly amounts!: YearAmountBody[];
}

/** The whole dekkingsplan as it now is. */
export class PlanCoverBody implements Asks<'PlanCover'> {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CostLineBody)
  readonly costs!: CostLineBody[];
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => IncomeLineBody)
  readonly income!: IncomeLineBody[];
}

/** What is asked of one funder; in a draft the years may still be open. */
export class FunderAskBody implements FunderAsk {
  @IsId() readonly funderId!: PartyId;
  @IsOptional() @IsId() readonly schemeId?: SchemeId;
  @IsArray() @ValidateNested({ each: true }) @Type(() => YearAmountBody) readonly amounts!: YearAmountBody[];
}

/** All that is asked, of all funders, as it now is. */
export class AskFundersBody implements Asks<'AskFunders'> {
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => FunderAskBody)
  readonly asks!: FunderAskBody[];
}

/** Why there is still a gap, if there is one. */
export class SubmitApplicationBody implements Asks<'SubmitApplication'> {
  @IsOptional()
  @IsPersonalText({ max: 2000, example: 'Voor 2029 zoeken we nog een derde fonds.' })
  readonly gapReason?: Sealed;
}

type Asks<Name extends keyof ApplicationCommands> = ApplicationCommands[Name];
