import { fact } from '@app/event-sourcing';

/** What kind of party it is; null when it was never registered. */
export const kindOfParty = fact<string | null>('kind-of-party');
