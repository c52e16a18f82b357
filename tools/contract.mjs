// npm run contract -- ADAPTER: what every event store promises, asserted on this one; says on which server.
import { spawnSync } from 'node:child_process';
import { serversOfKurrent } from '../test/support/esdb/servers.mjs';

const specs = {
  memory: ['unit', 'libs/event-store/src/memory'],
  postgres: ['database', 'libs/event-store/src/postgres'],
  kurrent: ['kurrent', 'libs/event-store/src/kurrent'],
};

const [project, path] = specs[process.argv[2]] ?? [];
if (!path) {
  console.error(`npm run contract -- ${Object.keys(specs).join(' | ')}`);
  process.exit(2);
}
const NONE = 'server: none, memory of this process';
if (project === 'unit') console.log(NONE);
if (project === 'kurrent') console.log(await serversOfKurrent());
// PostgreSQL says which it is once it has started.
const env = project === 'unit' ? { ...process.env, TEST_SERVER: NONE } : process.env;
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const { status } = spawnSync(process.execPath, [...jest, '--verbose', '--selectProjects', project, '--', path], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
