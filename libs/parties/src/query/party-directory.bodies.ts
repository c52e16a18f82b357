import type { PartyId } from '@app/field';
import { PageQuery } from '@app/gate';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { type PartyKind, partyKinds } from '../decide/party.events.js';

// One id comes as text, several as a list.
const asList = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? [value] : value);

/** Which parties. */
export class PartiesQuery extends PageQuery {
  /** initiative, coalition, fund, municipality or partner. */
  @IsOptional() @IsIn(partyKinds) readonly kind?: PartyKind;
  /** Just these parties, at most a hundred; unknown ones are left out. */
  @IsOptional()
  @Transform(asList)
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 80, { each: true })
  @ApiProperty({ type: [String] })
  readonly ids?: PartyId[];
}
