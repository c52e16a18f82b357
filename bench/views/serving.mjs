import { machineIdOf } from '../../libs/sign-in/src/person-ids.ts';
import { startService } from '../measuring/service.mjs';

/** Who asks: the machine of the benches, under the master key they run with. */
export const asker = machineIdOf(Buffer.alloc(32, 1), 'bench');

/** Starts an api on each of these databases, and does the work with the address of each and a token for it, by name. */
export const serving = async (databases, work) => {
  const apis = {};
  try {
    for (const [name, databaseUrl] of Object.entries(databases)) apis[name] = await startService(databaseUrl, ['api']);
    await work(apis);
  } finally {
    for (const { stop } of Object.values(apis)) await stop();
  }
};
