import { assembly, ErasedAgainModule, MembershipsModule, portSettings } from '@app/assembly';
import { GateModule } from '@app/gate';
import { FollowersModule, PostgresPorts } from '@app/read-models';
import { SettingsModule } from '@app/settings';
import { Module } from '@nestjs/common';
import { SigningCheckpoints } from './checkpoints/signing-checkpoints.js';

/** Follows the events: rows and ledger, what policies ask, and the dates that pass; and signs where the log is. */
@Module({
  imports: [
    SettingsModule,
    PostgresPorts.with(assembly, portSettings),
    GateModule,
    MembershipsModule,
    FollowersModule.with(assembly),
    ErasedAgainModule,
  ],
  providers: [SigningCheckpoints],
})
export class ProjectorModule {}
