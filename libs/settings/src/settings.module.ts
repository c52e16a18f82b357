import { Global, Module, type Provider } from '@nestjs/common';
import { readSettings } from './read-settings.js';
import { ApiSettings, Settings } from './settings.js';

const settings: Provider[] = [
  { provide: ApiSettings, useFactory: () => readSettings(ApiSettings, process.env) },
  { provide: Settings, useExisting: ApiSettings },
];

/** The settings of the api, read from the environment when it starts. */
@Global()
@Module({ providers: settings, exports: settings })
export class ApiSettingsModule {}

/** The settings of a worker or the command line, read from the environment when it starts. */
@Global()
@Module({
  providers: [{ provide: Settings, useFactory: () => readSettings(Settings, process.env) }],
  exports: [Settings],
})
export class SettingsModule {}
