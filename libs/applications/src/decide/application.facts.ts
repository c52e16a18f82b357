import { fact } from '@app/event-sourcing';

/** What kind of party it is; undefined when it was never registered. */
export const kindOfParty = fact<string | undefined>('kind-of-party');
