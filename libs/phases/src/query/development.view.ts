import { phases } from '../decide/phase.events.js';
import type { DevelopmentRow } from '../project/development.projection.js';

/** One phase of the model, and when it was reached. */
export class PhaseStepView {
  /** idea, preparation, start, build or continuation. */
  readonly phase: string;
  /** Plain date; null when not (yet) reached. */
  readonly reachedOn: string | null;
  readonly current: boolean;
}

/** A party at the table, and what it said of the proposal. */
export class SeatAtTableView {
  readonly partyId: string;
  readonly kind: string;
  readonly voice: boolean;
  /** agreed or objected; null when it has not spoken. */
  readonly said: string | null;
  readonly reason: string | null;
}

/** A phase that was proposed. */
export class PhaseProposalView {
  readonly phase: string;
  readonly partyId: string;
  readonly ground: string | null;
  /** Plain date. */
  readonly proposedOn: string;
}

/** The development of one initiative. */
export class DevelopmentView {
  readonly initiativeId: string;
  readonly phase: string | null;
  readonly steps: PhaseStepView[];
  readonly proposal: PhaseProposalView | null;
  readonly seats: SeatAtTableView[];
}

/** The view of one row; a development that has not begun shows the model. */
export const developmentViewOf = (initiativeId: string, row: DevelopmentRow | null): DevelopmentView => ({
  ...{ initiativeId, phase: row?.phase ?? null, proposal: row?.proposal ?? null },
  steps: phases.map((phase) => ({
    phase,
    reachedOn: row?.steps.findLast((step) => step.phase === phase)?.reachedOn ?? null,
    current: row?.phase === phase,
  })),
  seats: (row?.seats ?? []).map((seat) => {
    const voice = row?.voices.find(({ partyId }) => partyId === seat.partyId);
    return { ...seat, said: voice?.said ?? null, reason: voice?.reason ?? null };
  }),
});
