import type { Answer, Upcasts } from '@app/event-sourcing';
import type { Duties } from '../follow/followers.js';

/** All that the features bring along: what follows from their events, who answers whom, and old shapes of events. */
export type Assembly = Duties & Readonly<{ answers: readonly Answer[]; upcasts: Upcasts }>;
