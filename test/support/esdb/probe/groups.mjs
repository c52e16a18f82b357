// Groups of cases, in the order of the record; `stopped` and `afterRestart` need a server that one may stop and restart.
import { StreamsService } from '../wire/client.mjs';
import { appends } from './cases/appends.mjs';
import { checkpoints } from './cases/checkpoints.mjs';
import { softDeletes } from './cases/deletes.mjs';
import { idempotence } from './cases/idempotence.mjs';
import { metadata } from './cases/metadata.mjs';
import { afterRestart, beforeRestart, stopped } from './cases/outages.mjs';
import { races } from './cases/races.mjs';
import { rawBatch } from './cases/raw-batch.mjs';
import { allReads, streamReads } from './cases/reads.mjs';
import { sizes, validation } from './cases/refused.mjs';
import { slowConsumers } from './cases/slow.mjs';
import { subscriptions } from './cases/subscriptions.mjs';
import { tombstones } from './cases/tombstones.mjs';

const METHODS = ['read', 'append', 'batchAppend', 'delete', 'tombstone'];

const capabilities = ({ client }) => [
  ['server version', async () => (await client.capabilities).serverVersion],
  ...METHODS.map((method) => [`supports ${method}`, () => client.supports(StreamsService[method])]),
];

export const groups = {
  ...{ capabilities, appends, idempotence, sizes, validation, rawBatch, streamReads, allReads, checkpoints },
  ...{ subscriptions, slowConsumers, softDeletes, tombstones, metadata, races, beforeRestart, stopped, afterRestart },
};
