import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { SystemClock } from '@app/field';
import { KurrentEventStore } from '../../libs/event-store/src/kurrent/kurrent-event-store.js';
import { Double } from '../support/esdb/start-double.js';

const [STREAMS, EVENTS, KILLS] = [4, 150, 5];

/** What a writer has recorded, by command id; how often it was not told the outcome; positions and ids as it followed them. */
type Written = Readonly<{ recorded: string[]; unknown: number; followed: [string, string][] }>;

const writing = async (url: string): Promise<Written> => {
  const args = [join(process.cwd(), 'test/kurrent/writer.mjs'), url, `${STREAMS}`, `${EVENTS}`];
  return JSON.parse((await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 })).stdout);
};

const killedAgainAndAgain = async (double: Double): Promise<void> => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    await sleep(400 + kill * 130);
    await double.kill();
    await sleep(kill * 300);
    await double.restart();
  }
};

describe('a server that is killed again and again', () => {
  let [folder, double]: [string, Double?] = [''];
  let written: Written;
  let store: KurrentEventStore;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'esdb-'));
    const killed = await Double.start({ file: join(folder, 'events.log') });
    double = killed;
    [written] = await Promise.all([writing(killed.url), killedAgainAndAgain(killed)]);
    store = await KurrentEventStore.open({ url: killed.url, clock: new SystemClock() });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await double?.kill();
    rmSync(folder, { recursive: true });
  });

  it('leaves calls without an answer', () => expect(written.unknown).toBeGreaterThan(0));

  it('loses nothing, doubles nothing and reorders nothing', async () => {
    const streams = Array.from({ length: STREAMS }, (_, nth) => store.read(`jar-${nth}`));
    const events = (await Promise.all(streams)).flat();
    expect(events.map(({ commandId }) => commandId).sort()).toEqual([...written.recorded].sort());
    expect(new Set(written.recorded).size).toBe(STREAMS * EVENTS);
  });

  it('tells who follows everything once, in order', () => {
    const positions = written.followed.map(([position]) => BigInt(position));
    expect(positions.every((position, nth) => nth === 0 || position > (positions[nth - 1] as bigint))).toBe(true);
    expect(written.followed.map(([, commandId]) => commandId).sort()).toEqual([...written.recorded].sort());
  });
});
