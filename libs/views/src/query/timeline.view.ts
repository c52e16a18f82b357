import type { Page } from '@app/event-sourcing';
import { ApiProperty } from '@nestjs/swagger';
import { toldTypes } from '../project/streams.js';
import type { TimelineRow } from '../project/timeline.projection.js';
import { HandView, handOf } from './hand.view.js';
import { type Names, nameOf } from './names.js';

/** That one event happened. */
export class MomentView {
  readonly eventId: string;
  /** Its place among all events. */
  readonly position: string;
  /** What happened: the name of the event. */
  @ApiProperty({ enum: toldTypes })
  readonly type: string;
  /** What kind of dossier: application, review, pledge, help, coproduction, phase, report, budgetLine, party and so on. */
  readonly kind: string;
  /** Which one. */
  readonly dossierId: string;
  /** Plain date in Amsterdam: what "as of" goes by. */
  readonly recordedOn: string;
  /** Plain date of the fact itself (letter, payment, visit), when the event says so. */
  readonly happenedOn: string | null;
  readonly hand: HandView;
  /** The funders, owners and givers that it names. */
  readonly parties: string[];
}

/** One page of what happened, oldest first. */
export class TimelineView {
  readonly moments: MomentView[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** The view of one page of rows. */
export const timelineOf = ({ rows, next }: Page<TimelineRow>, names: Names): TimelineView => ({
  moments: rows.map(({ id, actor, audience, dossier, initiativeId, partyIds, ...row }) => ({
    ...{ ...row, dossierId: id, hand: handOf(actor, names) },
    parties: partyIds.flatMap((party) => nameOf(names, party) ?? []),
  })),
  next: next ?? null,
});
