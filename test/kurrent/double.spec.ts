import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Double } from '../support/esdb/start-double.js';

const at = (file: string): string => join(process.cwd(), 'test/support/esdb', file);
const run = promisify(execFile);

/** What servers answered, by case, out of lines of JSON. */
const answersIn = (lines: string): Map<string, unknown> =>
  new Map(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ case: name, result }) => [name, result]),
  );

const observed = answersIn(readFileSync(at('observed-23.10.8.jsonl'), 'utf8'));

/** In a process of its own, as the client throws what nobody can catch when it is answered twice. */
const probed = async ({ url, pid }: Double, ...groups: string[]): Promise<string> => {
  const args = [at('probe/probe.mjs'), url, '--tag', 'q7z9k', '--pid', `${pid}`, '--groups', groups.join()];
  return (await run(process.execPath, args, { maxBuffer: 2 ** 26 })).stdout;
};

const onOne = async (...groups: string[]): Promise<string> => {
  const double = await Double.start();
  try {
    return await probed(double, ...groups);
  } finally {
    await double.kill();
  }
};

const acrossRestart = async (file: string): Promise<string> => {
  const double = await Double.start({ file });
  try {
    const before = await probed(double, 'idempotence', 'tombstones', 'metadata', 'races', 'beforeRestart', 'stopped');
    await double.kill();
    await double.restart();
    return before + (await probed(double, 'afterRestart'));
  } finally {
    await double.kill();
  }
};

describe('the double of EventStoreDB', () => {
  let folder: string;
  let answers: Map<string, unknown>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'esdb-'));
    const lines = await Promise.all([
      acrossRestart(join(folder, 'events.log')),
      onOne('capabilities', 'appends', 'sizes', 'subscriptions', 'slowConsumers', 'softDeletes'),
      onOne('streamReads', 'allReads', 'validation', 'rawBatch'),
      onOne('checkpoints'),
    ]);
    answers = answersIn(lines.join(''));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is asked all that the real one was asked', () => {
    expect(observed.size).toBe(356);
    expect([...answers.keys()].sort()).toEqual([...observed.keys()].sort());
  });
  it.each([...observed.keys()])('answers as the real one: %s', (name) =>
    expect(answers.get(name)).toEqual(observed.get(name)),
  );
});
