import { assembly, MembershipsModule, StandstillModule } from '@app/assembly';
import { GateModule } from '@app/gate';
import { ImportModule } from '@app/policies';
import { FollowersModule, PostgresPorts } from '@app/read-models';
import { Test } from '@nestjs/testing';
import { loadDemo } from '../../apps/cli/src/demo/demo.js';
import { DemoClock } from '../../apps/cli/src/demo/demo-clock.js';
import type { FreshDatabase } from '../support/database.js';
import { storyKey } from '../support/start-service.js';

const features = [GateModule, MembershipsModule, StandstillModule, ImportModule, FollowersModule.with(assembly)];

/** Records the demo in a migrated database, which nothing else follows yet; takes about ten seconds. */
export const recordDemo = async ({ url }: FreshDatabase): Promise<void> => {
  const clock = new DemoClock();
  const useFactory = () => ({ databaseUrl: url, masterKey: storyKey, clock, mayForget: true });
  const imports = [PostgresPorts.with(assembly, { useFactory }), ...features];
  const app = await (await Test.createTestingModule({ imports }).compile()).init();
  await loadDemo(app, clock, storyKey, () => undefined);
  await app.close();
};
