import { freshDatabase } from '../../../../test/support/database.js';
import { eventStoreContract } from '../contract/event-store.contract.js';
import { PostgresEventStore } from './postgres-event-store.js';

const everything = { gapFreePositions: true, orderedTime: true, knowsCommands: true, chainAtAppend: true };

eventStoreContract('PostgreSQL', everything, async (clock) => {
  const { url, drop } = await freshDatabase();
  const open = () => PostgresEventStore.open({ url, clock, mayForget: true });
  return { open, clear: drop };
});
