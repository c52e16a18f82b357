import type { PartyId } from '@app/field';
import { IsId, PageQuery } from '@app/gate';
import { IsOptional } from 'class-validator';

/** Which schemes. */
export class SchemesQuery extends PageQuery {
  /** Only those of this funder. */
  @IsOptional() @IsId() readonly funderId?: PartyId;
}
