import { type EventStore, eventStoreAt, exportEvents, type Footer, type Showing } from '@app/event-store';
import { SystemClock } from '@app/field';
import type { Settings } from '@app/settings';
import type { Terminal } from '../command.js';
import { progressOn } from '../progress.js';

/** Writes all events of the store that the settings name to a new file; throws EEXIST and Unfaithful. */
export const exportedTo = async (path: string, settings: Settings, terminal: Terminal): Promise<Footer> => {
  const { eventStoreUrl: url, NODE_ENV } = settings;
  const clock = new SystemClock();
  const store = (await eventStoreAt({ url, clock, mayForget: NODE_ENV === 'test' })) as EventStore & Showing;
  try {
    return await exportEvents(store, path, clock.now(), progressOn(terminal));
  } finally {
    await store.close();
  }
};

/** What somebody changed in the store, in words for an operator. */
export const BROKEN =
  'De keten klopt niet: er is iets veranderd, weggehaald of tussengevoegd. Er is geen bestand gemaakt; kijk met: npm run aandeel -- verify';
