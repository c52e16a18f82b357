import { freshDatabase } from '../../../../test/support/database.js';
import { eventStoreContract, type Place } from '../contract/event-store.contract.js';
import { PostgresEventStore } from './postgres-event-store.js';

const everything = {
  ...{ gapFreePositions: true, orderedTime: true, knowsCommands: true, chainAtAppend: true, streamOrder: true },
};

eventStoreContract('PostgreSQL', everything, async (clock) => {
  const { url, drop } = await freshDatabase();
  const open: Place['open'] = (upcasts = {}) => PostgresEventStore.open({ url, clock, upcasts, mayForget: true });
  return { open, clear: drop };
});
