import { assembly, ErasedAgainModule, MembershipsModule, portSettings } from '@app/assembly';
import { GateModule } from '@app/gate';
import { FollowersModule, PostgresPorts } from '@app/read-models';
import { SettingsModule } from '@app/settings';
import { Module } from '@nestjs/common';

/** Follows the events: rows and ledger, what policies ask, and the dates that pass. */
@Module({
  imports: [
    SettingsModule,
    PostgresPorts.with(assembly, portSettings),
    GateModule,
    MembershipsModule,
    FollowersModule.with(assembly),
    ErasedAgainModule,
  ],
})
export class ProjectorModule {}
