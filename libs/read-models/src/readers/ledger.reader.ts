import { type Entries, entriesOf } from '@app/event-sourcing';
import { ledgerVersion } from '@app/ledger';
import { nothing } from '../step.js';
import type { Reader } from './reader.js';

/** The name under which this version of the ledger is at its place. */
export const LEDGER = `ledger.v${ledgerVersion}`;

/** Reads events into the multi-year ledger. */
// biome-ignore lint/suspicious/noExplicitAny: entries of every feature together
export const ledgerReader = (entries: Entries<any>): Reader => ({
  name: LEDGER,
  read: async (events, lot) => {
    const moved = events.flatMap((event) => {
      const found = lot.attempt(LEDGER, event, () => entriesOf(entries, event));
      return found?.length ? [{ entries: found, at: event }] : [];
    });
    return { ...nothing, moved };
  },
});
