import type { DevelopmentView, MeView, SeatAtTableView } from '../api/views.js';
import { holds, type Role } from '../frame/roles.js';

/** Who may propose a phase for their party. */
export const proposers: readonly Role[] = ['editor', 'signer', 'accountHolder', 'decider', 'coordinator'];

/** Who may agree or object for their party. */
export const speakers: readonly Role[] = ['signer', 'accountHolder', 'decider'];

/** Who may ask for a voice for their fund. */
export const askers: readonly Role[] = ['decider', 'admin'];

/** The seats one may speak for with one of these roles; the party one acts for comes first. */
export const ownSeats = (
  { seats }: Pick<DevelopmentView, 'seats'>,
  me: MeView,
  actingFor: string | undefined,
  roles: readonly Role[],
): readonly SeatAtTableView[] => {
  const own = seats.filter(({ partyId }) => holds(me, partyId, roles));
  return own.toSorted((one, other) => Number(other.partyId === actingFor) - Number(one.partyId === actingFor));
};

/** Whether a party's objection keeps the old phase: the initiative's and the municipality's do. */
export const canBlock = ({ kind }: Pick<SeatAtTableView, 'kind'>): boolean =>
  ['initiative', 'coalition', 'municipality'].includes(kind);

/** A phase is set together with a municipality; without one nothing can be proposed. */
export const hasMunicipality = ({ seats }: Pick<DevelopmentView, 'seats'>): boolean =>
  seats.some(({ kind }) => kind === 'municipality');
