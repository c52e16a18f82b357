import { assembly, MembershipsModule, portSettings, StandstillModule } from '@app/assembly';
import { GateModule } from '@app/gate';
import { ImportModule } from '@app/policies';
import { FollowersModule, PostgresPorts } from '@app/read-models';
import { SettingsModule } from '@app/settings';
import { Module } from '@nestjs/common';

/** The features for the operator's command line; follows the events itself while no projector does. */
@Module({
  imports: [
    SettingsModule,
    PostgresPorts.with(assembly, portSettings),
    GateModule,
    MembershipsModule,
    StandstillModule,
    ImportModule,
    FollowersModule.with(assembly),
  ],
})
export class CliModule {}
