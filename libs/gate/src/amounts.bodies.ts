import type { Cents, YearAmount } from '@app/field';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsISO8601, IsString, Length, Max, Min } from 'class-validator';

/** 10^12 cents: ten billion euros, beyond which an amount is a mistake. */
const MOST = 1_000_000_000_000;

// So that what is wrong is told in cents.
const inCents = { context: { means: 'cents' } };

/** An amount in whole euro cents, from one cent up unless told otherwise. */
export const IsCents = ({ from = 1 } = {}) =>
  applyDecorators(
    IsInt(inCents),
    Min(from, inCents),
    Max(MOST, inCents),
    ApiProperty({ type: 'integer', minimum: from, maximum: MOST, description: 'euro cents', example: 1_250_000 }),
  );

/** An opaque id. */
export const IsId = () =>
  applyDecorators(
    IsString(),
    Length(1, 80),
    ApiProperty({ type: 'string', minLength: 1, maxLength: 80, example: '1f3870be-274f-8c49-a3e3-1a0c6728957f' }),
  );

/** A calendar year that money can be meant for. */
export const IsYear = () =>
  applyDecorators(IsInt(), Min(1990), Max(2100), ApiProperty({ type: 'integer', example: 2027 }));

/** Euro cents for one calendar year. */
export class YearAmountBody implements YearAmount {
  @IsYear() readonly year!: number;
  @IsCents() readonly amount!: Cents;
}

/** A plain date, `2026-03-02`. */
export const IsPlainDate = () =>
  applyDecorators(
    IsISO8601({ strict: true }),
    Length(10, 10),
    ApiProperty({ type: 'string', format: 'date', example: '2027-03-01' }),
  );
