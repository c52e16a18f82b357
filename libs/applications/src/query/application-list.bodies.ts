import type { PartyId } from '@app/field';
import { IsId, PageQuery } from '@app/gate';

/** Whose applications. */
export class ApplicationsQuery extends PageQuery {
  @IsId() readonly initiativeId!: PartyId;
}
