import { assembly, MembershipsModule, portSettings, portSettingsBy, StandstillModule } from '@app/assembly';
import type { Clock } from '@app/field';
import { GateModule } from '@app/gate';
import { ImportModule } from '@app/policies';
import { FollowersModule, PostgresPorts } from '@app/read-models';
import { SettingsModule } from '@app/settings';
import { type DynamicModule, Module } from '@nestjs/common';

/** The features for the operator's command line; follows the events itself while no projector does. */
@Module({
  imports: [
    SettingsModule,
    GateModule,
    MembershipsModule,
    StandstillModule,
    ImportModule,
    FollowersModule.with(assembly),
  ],
})
class CliModule {}

/** The command line on PostgreSQL, by this clock or by the one that the settings tell of. */
export const cliModule = (clock?: Clock): DynamicModule => ({
  module: CliModule,
  imports: [PostgresPorts.with(assembly, clock ? portSettingsBy(() => clock) : portSettings)],
});
