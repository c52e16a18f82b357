import { type Clock, ShiftedClock } from '@app/field';
import type { SettingsFrom } from '@app/read-models';
import { Settings } from '@app/settings';

/** What the ports are told, out of the settings of the process, and which clock they go by. */
export const portSettingsBy = (clockOf: (settings: Settings) => Clock): SettingsFrom => ({
  inject: [Settings],
  useFactory: (settings: Settings) => ({
    databaseUrl: settings.DATABASE_URL,
    eventStoreUrl: settings.eventStoreUrl,
    masterKey: settings.masterKey,
    masterKeyAlso: settings.masterKeyAlso,
    erasuresFile: settings.erasuresFile,
    clock: clockOf(settings),
    // The specs' server may lose what it confirmed; nobody misses it.
    mayForget: settings.NODE_ENV === 'test',
  }),
});

/** The same, by the machine's clock, ahead or behind as the settings say. */
export const portSettings = portSettingsBy(({ CLOCK_SHIFT }) => new ShiftedClock(CLOCK_SHIFT));
