import { ownPlaceOn } from '../../../../test/support/esdb/places.js';
import { Double } from '../../../../test/support/esdb/start-double.js';
import { eventStoreContract } from '../contract/event-store.contract.js';
import { KurrentEventStore } from './kurrent-event-store.js';

const promises = { gapFreePositions: false, orderedTime: false, knowsCommands: false, chainAtAppend: false };

let double: Double;
beforeAll(async () => {
  double = await Double.start();
});
afterAll(() => double.kill());

eventStoreContract('KurrentDB (a double of it)', promises, (clock) => {
  const url = ownPlaceOn(double.url);
  return { open: () => KurrentEventStore.open({ url, clock }) };
});
