import { fact } from '@app/event-sourcing';

/** What kind of party gives or receives; null when it was never registered. */
export const kindOfHelper = fact<string | null>('kind-of-helper');
