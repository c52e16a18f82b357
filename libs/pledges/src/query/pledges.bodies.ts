import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

/** Which page of pledges of money and help in kind, each a list of its own. */
export class PledgesQuery {
  /** At most this many of each; 500 when left out. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(500) readonly limit?: number;
  /** The cursor that the page before gave as `next`. */
  @IsOptional() @Matches(/^\d{0,18}\.\d{0,18}$/, { context: { means: 'cursor' } }) readonly after?: string;
}
