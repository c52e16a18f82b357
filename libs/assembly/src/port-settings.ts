import { ShiftedClock } from '@app/field';
import type { SettingsFrom } from '@app/read-models';
import { Settings } from '@app/settings';

/** What the ports are told, out of the settings of the process. */
export const portSettings: SettingsFrom = {
  inject: [Settings],
  useFactory: ({ DATABASE_URL, CLOCK_SHIFT, NODE_ENV, masterKey }: Settings) => ({
    databaseUrl: DATABASE_URL,
    masterKey,
    clock: new ShiftedClock(CLOCK_SHIFT),
    // The specs' server may lose what it confirmed; nobody misses it.
    mayForget: NODE_ENV === 'test',
  }),
};
