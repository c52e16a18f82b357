// node double.mjs [--port N] [--file F] [--not-ready-ms N] [--live-buffer N] [--login USER:PASSWORD]: a double of EventStoreDB in a process of its
// own. Prints its connection string; who started it may ask for faults by message.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServer } from './server.mjs';

const options = Object.fromEntries(
  ['port', 'file', 'not-ready-ms', 'live-buffer', 'login'].map((name) => [name, { type: 'string' }]),
);
const { values } = parseArgs({ options });
const number = (name) => (values[name] === undefined ? undefined : Number(values[name]));

// Whoever must say who they are, says so over TLS only.
const pem = (name) => readFileSync(new URL(`tls/${name}.pem`, import.meta.url));
const tls = values.login && { login: values.login, certificate: pem('certificate'), key: pem('key') };

const server = await startServer({
  ...{ port: number('port'), file: values.file },
  ...{ notReadyMs: number('not-ready-ms'), liveBuffer: number('live-buffer') },
  tls,
});
console.log(server.url);

/** Answers `[what, argument]` with what it gives. */
process.on('message', ([what, argument]) => process.send(server[what](argument) ?? null));
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0));
