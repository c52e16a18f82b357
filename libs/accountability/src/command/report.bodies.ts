import type { Cents, CoproductionId, IsoDate, PartyId, Sealed } from '@app/field';
import { IsCents, IsId, IsPersonalText, IsPlainDate, IsYear } from '@app/gate';
import { IsIn, IsOptional } from 'class-validator';
import type { ReportCommands } from '../decide/report.decider.js';
import { type ReportKind, reportKinds } from '../decide/report.events.js';

/** One light report for all funders of a co-production. */
export class ShareReportBody implements Omit<Asks<'ShareReport'>, 'reportId'> {
  @IsId() readonly initiativeId!: PartyId;
  @IsId() readonly coproductionId!: CoproductionId;
  @IsYear() readonly year!: number;
  /** A written report, a visit or a conversation: each counts. */
  @IsIn(reportKinds) readonly kind!: ReportKind;
  /** When the visit or conversation was. */
  @IsOptional() @IsPlainDate() readonly happenedOn?: IsoDate;
  @IsPersonalText({ max: 8000, example: 'De tuin is open; elke week komen er dertig mensen.' })
  readonly happened!: Sealed;
  /** Only where a funder's tier asks for costs. */
  @IsOptional() @IsCents({ from: 0 }) readonly spent?: Cents;
}

/** For which party one reads. */
export class ReadReportBody implements Asks<'ReadReport'> {
  @IsId() readonly partyId!: PartyId;
}

/** Thanks, or one question. */
export class AnswerReportBody implements Asks<'AnswerReport'> {
  @IsId() readonly partyId!: PartyId;
  @IsIn(['thanks', 'question']) readonly kind!: 'thanks' | 'question';
  @IsPersonalText({ max: 2000, example: 'Dank u wel, wat een mooi jaar.' }) readonly answer!: Sealed;
}

/** What is added, in answer to a question. */
export class SupplementReportBody implements Asks<'SupplementReport'> {
  @IsPersonalText({ max: 8000, example: 'Er kwamen 30 mensen per week.' }) readonly supplement!: Sealed;
}

type Asks<Name extends keyof ReportCommands> = ReportCommands[Name];
