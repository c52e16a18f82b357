import type { BudgetLineId, PartyId } from '@app/field';
import { AsOfQuery, IsId, IsYear } from '@app/gate';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { type Column, columns } from './columns.js';
import { CURSOR } from './entries.view.js';

/** Which number to open, and which page of what it is made of. */
export class EntriesQuery extends AsOfQuery {
  /** The calendar year that the number is of. */
  @Type(() => Number) @IsYear() readonly year!: number;
  /** Which number: a state of the year matrix, or the name that a view gives the number. */
  @IsIn(columns) readonly column!: Column;
  /** At most this many entries, unless one event alone made more; 100 when left out. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500) readonly limit?: number;
  /** The cursor that the page before gave as `next`. */
  @IsOptional() @Matches(CURSOR) readonly after?: string;
}

/** A number of the year matrix, or of the horizon. */
export class InitiativeEntriesQuery extends EntriesQuery {
  /** Only of this party (year matrix); of all together when left out (its totals, the horizon). */
  @IsOptional() @IsId() readonly partyId?: PartyId;
}

/** A number of a funder's lines, of what has no line, or of its portfolio. */
export class FunderEntriesQuery extends EntriesQuery {
  /** lines, without-line or portfolio. */
  @IsIn(['lines', 'without-line', 'portfolio']) readonly view!: 'lines' | 'without-line' | 'portfolio';
  /** Only of this line; of all lines together when left out. */
  @IsOptional() @IsId() readonly lineId?: BudgetLineId;
  /** Only of this initiative (portfolio); of all together when left out. */
  @IsOptional() @IsId() readonly initiativeId?: PartyId;
  /** true: only of the recipients whom a register does not name (portfolio). */
  @IsOptional() @IsIn(['true']) readonly unnamed?: 'true';
}
