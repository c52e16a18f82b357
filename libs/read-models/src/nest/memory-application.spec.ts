import { Reached } from '@app/gate';
import { SetClock } from '../contract/jars.js';
import { applicationContract, fill, jarApplication, jarAssembly } from './application.contract.js';
import { MemoryPorts } from './memory-ports.module.js';

const settings = () => ({ clock: new SetClock(), masterKey: Buffer.alloc(32, 7) });
const ports = () => MemoryPorts.with(jarAssembly, { useFactory: settings });

applicationContract('memory', () => jarApplication(ports()));

it('nothing settles while nobody follows', async () => {
  const app = await jarApplication(ports(), false);
  const position = BigInt(await fill(app, 'a', 1, 'lid'));
  expect(await app.get<Reached>(Reached).settled(position, 30)).toBe(false);
  await app.close();
});
