import { fact } from '@app/event-sourcing';
import type { PartyId } from '@app/field';

/** What kind of party gives or receives; null when it was never registered. */
export const kindOfHelper = fact<string | null>('kind-of-helper');

/** Whose application it is; null when there is none. */
export const initiativeOfApplication = fact<PartyId | null>('initiative-of-application');
