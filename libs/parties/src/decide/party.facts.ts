import { fact } from '@app/event-sourcing';

/** What kind of party the host is; null when it was never registered. */
export const kindOfHost = fact<string | null>('kind-of-host');
