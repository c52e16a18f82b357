import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Kind } from '../plan/plan.js';
import type { Database } from './database.js';
import type { Service } from './service.js';
import type { Supervised } from './supervised.js';

/** Does a fault to the service; comes back when it is over. */
export const suffer = (service: Service, fault: Fault): Promise<unknown> => {
  if (fault.target === 'postgres') return onDatabase[fault.kind as DatabaseKind](service.database, fault);
  const which = service.projectors[fault.which] ?? service.projectors[0];
  if (fault.kind === 'kill both') return Promise.all(service.projectors.map((each) => each.kill()));
  if (fault.kind === 'overtake') return overtake(service, which, fault);
  return onProcess[fault.kind as ProcessKind](fault.target === 'api' ? service.api : which, fault);
};

type ProcessKind = 'kill' | 'restart' | 'pause';
type DatabaseKind = Exclude<Kind, 'kill both' | 'overtake'>;

const onProcess: Record<ProcessKind, (one: Supervised, fault: Fault) => Promise<void>> = {
  kill: (one) => one.kill(),
  restart: (one) => one.restart(),
  pause: (one, { lasts }) => one.pause(() => sleep(lasts)),
};

const onDatabase: Record<DatabaseKind, (database: Database, fault: Fault) => Promise<void>> = {
  kill: (database) => database.kill(),
  restart: (database) => database.restart(),
  crash: (database) => database.crash(),
  pause: (database, { lasts }) => database.pause(lasts),
  'cut some': (database, { lasts }) => database.cut('cut some', lasts),
  'cut events': (database, { lasts }) => database.cut('cut events', lasts),
  'cut owners': (database, { lasts }) => database.cut('cut owners', lasts),
  'cut all': (database, { lasts }) => database.cut('cut all', lasts),
  'failed sync': (database, { lasts }) =>
    database.fail('failing syncs', (failed) => Promise.race([failed, sleep(lasts)])),
  'failing syncs': (database, { lasts }) => database.fail('failing syncs', () => sleep(lasts)),
  'full disk': (database, { lasts }) => database.fail('full disk', () => sleep(lasts)),
};

// Who stands still does not know that another goes on with what was its own, and wakes with its other connections alive.
const overtake = ({ database }: Service, which: Supervised, { lasts }: Fault): Promise<void> =>
  which.pause(async () => {
    await database.cut('cut owners', 0);
    await sleep(lasts);
  });
