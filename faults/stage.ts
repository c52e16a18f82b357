import { assembly, MembershipsModule } from '@app/assembly';
import { SystemClock } from '@app/field';
import { GateModule } from '@app/gate';
import { FollowersModule, PostgresPorts } from '@app/read-models';
import type { INestApplicationContext } from '@nestjs/common';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';

/** What a stage is to be besides: whether it follows its own events, and what is put in the place of its parts. */
export type StageOptions = Readonly<{
  masterKey?: Buffer;
  follows?: boolean;
  change?: (builder: TestingModuleBuilder) => TestingModuleBuilder;
}>;

/** The gate and its ports in this process, without HTTP; the database is migrated. */
export const stageOn = async (databaseUrl: string, options: StageOptions = {}): Promise<INestApplicationContext> => {
  const { masterKey = Buffer.alloc(32, 1), follows = false, change = (builder) => builder } = options;
  const settings = { databaseUrl, masterKey, clock: new SystemClock(), mayForget: true };
  const ports = PostgresPorts.with(assembly, { useFactory: () => settings });
  const imports = [ports, GateModule, MembershipsModule, ...(follows ? [FollowersModule.with(assembly)] : [])];
  return (await change(Test.createTestingModule({ imports })).compile()).init();
};
