import type { PartyId } from '@app/field';
import { IsId, PageQuery } from '@app/gate';
import { IsIn, IsOptional } from 'class-validator';
import type { ReviewBoardRow } from '../project/review-board.projection.js';

/** Whose queue. */
export class ReviewQueueQuery extends PageQuery {
  @IsId() readonly funderId!: PartyId;
  /** Only reviews with this status. */
  @IsOptional()
  @IsIn(['open', 'proposed', 'awarded', 'declined', 'closed'])
  readonly status?: ReviewBoardRow['status'];
}
