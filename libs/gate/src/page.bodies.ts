import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

/** Which page of a list. */
export class PageQuery {
  /** At most this many rows; 100 when left out. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500) readonly limit?: number;
  /** The cursor that the page before gave as `next`. */
  @IsOptional() @Matches(/^\d{1,18}$/, { context: { means: 'cursor' } }) readonly after?: string;
}
