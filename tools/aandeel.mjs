// npm run aandeel -- COMMAND …: the command line of this installation, with the embedded database where none is named.
import { buildServer } from './build.mjs';
import { installationOf } from './installation.mjs';
import { startApp } from './processes.mjs';
import { wordsOn } from './words.mjs';

const { env, args } = { env: { ...process.env }, args: process.argv.slice(2) };

try {
  buildServer();
  // A witness is a guest: it has no installation, and needs none.
  const installation = args[0] === 'witness' ? { env, stop: async () => undefined } : await installationOf(env);
  // The operator may change the structure of the database; the service may not.
  const told = { ...installation.env, DATABASE_OWNER_URL: installation.ownerUrl };
  const command = startApp('cli', told, args, 'inherit');
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.pass(signal));
  process.exitCode = await command.ended;
  await installation.stop();
} catch (error) {
  console.error(await wordsOn(error));
  process.exitCode = 1;
}
