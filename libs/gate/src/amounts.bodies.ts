import type { Cents, YearAmount } from '@app/field';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsString, isISO8601, Max, Min, ValidateBy, ValidateNested } from 'class-validator';

/** 10^12 cents: ten billion euros, beyond which an amount is a mistake. */
const MOST = 1_000_000_000_000;

const rule = (name: string, validate: (value: unknown) => boolean): PropertyDecorator =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => `$property is no ${name.slice(2)}` } });

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

const ID = '^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$';

/** Whether a text can be an id here: ids are opaque, and made of letters, digits, `.`, `_` and `-` only. */
export const isId = (text: string): boolean => new RegExp(ID).test(text);

/** An opaque id. */
export const IsId = () =>
  applyDecorators(
    IsString(),
    rule('isId', (value) => typeof value === 'string' && isId(value)),
    ApiProperty({
      ...{ type: 'string', minLength: 1, maxLength: 80, pattern: ID },
      example: '1f3870be-274f-8c49-a3e3-1a0c6728957f',
    }),
  );

/** A calendar year that money can be meant for. */
export const IsYear = () =>
  applyDecorators(IsInt(), Min(1990), Max(2100), ApiProperty({ type: 'integer', example: 2027 }));

/** A group of fields of its own: there, and no list. */
export const IsGroup = (of: () => new () => object) => applyDecorators(IsObject(), ValidateNested(), Type(of));

/** Euro cents for one calendar year. */
export class YearAmountBody implements YearAmount {
  @IsYear() readonly year!: number;
  @IsCents() readonly amount!: Cents;
}

// ISO 8601 also knows weeks and days of the year; and what lies centuries away is a mistake.
const isPlainDate = (value: unknown): boolean =>
  typeof value === 'string' && /^(19|20|21)\d\d-\d\d-\d\d$/.test(value) && isISO8601(value, { strict: true });

/** A plain date, `2026-03-02`, from 1900 to 2199. */
export const IsPlainDate = () =>
  applyDecorators(
    rule('isPlainDate', isPlainDate),
    ApiProperty({ type: 'string', format: 'date', example: '2027-03-01' }),
  );
