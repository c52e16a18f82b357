import { IsOptional, Matches } from 'class-validator';

/** From where on checkpoints are asked for. */
export class CheckpointsQuery {
  /** Only those after this position; all from the first when left out. */
  @IsOptional() @Matches(/^\d{1,18}$/, { context: { means: 'cursor' } }) readonly after?: string;
}
