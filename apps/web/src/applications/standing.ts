import type { SeatView } from '../api/views.js';

const decided = ['awarded', 'declined', 'closed', 'proposed'] as const;
const shown = ['interested', 'intends', 'not-for-us'] as const;

/** How far a funder is: its decision once there is one, else what it showed, else that it has the application. */
export type Standing = (typeof decided)[number] | (typeof shown)[number] | 'open';

/** How far the funder of one seat is. */
export const standingOf = ({ status, position }: Pick<SeatView, 'status' | 'position'>): Standing =>
  decided.find((each) => each === status) ?? shown.find((each) => each === position) ?? 'open';
