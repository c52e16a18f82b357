import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../tools/postgres.mjs';
import { flagsOf } from '../../tools/processes.mjs';

const { PATH } = process.env;
const TYPESCRIPT = join(import.meta.dirname, '../../tools/typescript.mjs');
const PROGRAM = `await import(${JSON.stringify(TYPESCRIPT)}); await import(${JSON.stringify(join(import.meta.dirname, 'bare.ts'))});`;

/** Starts the bare endpoint in a process of its own, with the room that our api has, on this database. */
export const startBare = async (databaseUrl) => {
  const port = await freePort();
  const env = { PATH, DATABASE_URL: databaseUrl, PORT: `${port}` };
  const child = spawn(process.execPath, [...flagsOf('api'), '--input-type=module', '-e', PROGRAM], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = () => new Promise((done) => child.on('exit', done).kill());
  return { url: `http://127.0.0.1:${port}`, stop };
};
