import type { Clock } from '@app/field';
import { ownPlaceOn } from '../../../../test/support/esdb/places.js';
import { Double } from '../../../../test/support/esdb/start-double.js';
import { eventStoreContract, type Place } from '../contract/event-store.contract.js';
import { KurrentEventStore } from './kurrent-event-store.js';

const promises = {
  ...{ gapFreePositions: false, orderedTime: false, knowsCommands: false, chainAtAppend: false, streamOrder: false },
};

let double: Double;
beforeAll(async () => {
  double = await Double.start();
});
afterAll(() => double.kill());

const placeOn =
  (server: () => string) =>
  (clock: Clock): Place => {
    const url = ownPlaceOn(server());
    return { open: (upcasts = {}) => KurrentEventStore.open({ url, clock, upcasts }) };
  };

eventStoreContract(
  'KurrentDB (a double of it)',
  promises,
  placeOn(() => double.url),
);

const { KURRENT_URL } = process.env;
if (KURRENT_URL)
  eventStoreContract(
    'KurrentDB (the real server)',
    promises,
    placeOn(() => KURRENT_URL),
  );
