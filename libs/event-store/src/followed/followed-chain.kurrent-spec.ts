import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '@app/field';
import { Double } from '../../../../test/support/esdb/start-double.js';
import { KurrentEventStore } from '../kurrent/kurrent-event-store.js';
import { FollowedChain } from './followed-chain.js';
import { KeptChain, type KeptLink, NOTHING_KEPT } from './kept-chain.js';
import { sealBy } from './seal.js';

const COUNT = 9;

class KeptHere extends KeptChain {
  links: KeptLink[] = [];
  async last() {
    return this.links.at(-1) ?? NOTHING_KEPT;
  }
  async keep(links: readonly KeptLink[]) {
    this.links.push(...links);
  }
  async after(number: bigint) {
    return this.links.filter((link) => link.number > number).slice(0, 4);
  }
}

describe('a chain that a follower makes over KurrentDB', () => {
  let folder: string;
  let double: Double;
  let store: KurrentEventStore;
  let kept: KeptHere;
  const seal = sealBy(Buffer.alloc(32, 7));
  const chain = (by = seal) => new FollowedChain(store, kept, by);
  const open = () => KurrentEventStore.open({ url: double.url, clock: new SystemClock() });
  const record = (stream: string, expected = 0) =>
    store.append({
      ...{ stream, expected, events: ['a', 'b', 'c'].map((what) => ({ type: 'Happened', data: { what } })) },
      ...{ commandId: crypto.randomUUID(), actor: 'policy:spec', metadata: { cause: 'a cause' } },
    });
  const followed = async (count = COUNT) => {
    const stop = new AbortController();
    const following = chain().follow(stop.signal);
    while (kept.links.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    await following;
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'esdb-'));
    double = await Double.start({ file: join(folder, 'events.log') });
    store = await open();
    kept = new KeptHere();
    for (const stream of ['jar-1', 'jar-2', 'jar-3']) await record(stream);
    await followed();
  });
  afterEach(async () => {
    await store.close();
    await double.kill();
    rmSync(folder, { recursive: true });
  });

  /** As one who may write to the server's disk while it is down. */
  const tamper = async (change: (lines: string[]) => readonly string[]) => {
    await Promise.all([store.close(), double.kill()]);
    const file = join(folder, 'events.log');
    const [system = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(file, [system, ...change(lines), ''].join('\n'));
    await double.restart();
    store = await open();
  };
  const changed = (line: string | undefined, from: string, to: string): string => {
    const records: Record<string, string>[] = JSON.parse(line ?? '');
    const inside = (text: string) => Buffer.from(text, 'base64').toString().replace(from, to);
    const shown = ({ data = '', metadata = '', type = '', ...record }) => ({
      ...{ ...record, type: type.replace(from, to) },
      ...{ data: Buffer.from(inside(data)).toString('base64') },
      metadata: Buffer.from(inside(metadata)).toString('base64'),
    });
    return JSON.stringify(records.map(shown));
  };

  it('holds over all that was read, and says what was not read yet', async () => {
    await record('jar-1', 3);
    const verdict = await chain().verify();
    expect(verdict).toMatchObject({ holdsUpTo: 9n, events: 9n, unread: 3n, publicKey: seal.publicKey });
    expect(verdict.brokenAt).toBeUndefined();
  });

  it('goes on where it was, and holds over both', async () => {
    await record('jar-1', 3);
    await followed(12);
    expect(await chain().verify()).toMatchObject({ holdsUpTo: 12n, events: 12n, unread: 0n });
  });

  it.each([
    ['data', '"what":"b"', '"what":"x"'],
    ['who did it', 'policy:spec', 'policy:spek'],
    ['when', '"recordedAt":"2', '"recordedAt":"3'],
    ['the cause', 'a cause', 'a curse'],
    ['the type', 'Happened', 'Happenex'],
  ])('breaks where %s was changed on the disk of the server', async (_, from, to) => {
    await tamper(([first, second, third]) => [first as string, changed(second, from, to), third as string]);
    expect((await chain().verify()).brokenAt).toBe(from.startsWith('"what"') ? 5n : 4n);
  });

  it('breaks where the newest were cut off', async () => {
    await tamper((lines) => lines.slice(0, 2));
    expect(await chain().verify()).toMatchObject({ holdsUpTo: 6n, brokenAt: 7n });
  });

  it('breaks where a link was changed, and where one was taken away', async () => {
    const whole = kept.links;
    kept.links = whole.with(4, { ...(whole[4] as KeptLink), hash: 'ab'.repeat(32) });
    expect((await chain().verify()).brokenAt).toBe(5n);
    kept.links = whole.toSpliced(4, 1);
    expect((await chain().verify()).brokenAt).toBe(5n);
  });

  it('breaks where the newest links were taken away, as the last was not signed then', async () => {
    kept.links = kept.links.slice(0, 8).map(({ signature, ...link }) => link);
    expect(await chain().verify()).toMatchObject({ holdsUpTo: 7n, brokenAt: 8n });
  });

  it('is no chain for who has another key', async () => {
    expect((await chain(sealBy(Buffer.alloc(32, 8))).verify()).brokenAt).toBeDefined();
  });

  it('cannot see what was changed before it read it', async () => {
    kept.links = [];
    await tamper(([first, ...others]) => [changed(first, 'policy:spec', 'policy:spek'), ...others]);
    await followed();
    expect(await chain().verify()).toMatchObject({ holdsUpTo: 9n, events: 9n });
  });
});
