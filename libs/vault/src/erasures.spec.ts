import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Erasures, eraseAgain, noteErased } from './erasures.js';
import { MemoryKeys } from './memory-keys.js';

const erasedAt = '2026-11-25T10:00:00.000Z';

describe('the list of whom was erased', () => {
  const folder = mkdtempSync(join(tmpdir(), 'erasures-'));
  let [nth, file]: [number, string] = [0, ''];
  let list: Erasures;
  beforeEach(() => {
    nth += 1;
    file = join(folder, `${nth}/erasures.jsonl`);
    list = new Erasures(file);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const subjects = async () => (await list.all()).map(({ subject }) => subject);

  it('is empty until somebody is', async () => expect(await list.all()).toEqual([]));

  it('knows each once, with the first moment, and lets nobody else read it', async () => {
    await list.add([{ subject: 'person-a', erasedAt }]);
    await list.add([
      { subject: 'person-a', erasedAt: 'later' },
      { subject: 'person-b', erasedAt },
    ]);
    expect(await list.all()).toEqual([
      { subject: 'person-a', erasedAt },
      { subject: 'person-b', erasedAt },
    ]);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is only ever added to', async () => {
    await list.add([{ subject: 'person-a', erasedAt }]);
    const before = readFileSync(file, 'utf8');
    await list.add([{ subject: 'person-b', erasedAt }]);
    expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true);
  });

  it('loses nobody where a line was cut off', async () => {
    await list.add([{ subject: 'person-a', erasedAt }]);
    appendFileSync(file, '{"subject":"person-');
    await list.add([{ subject: 'person-b', erasedAt }]);
    expect(await subjects()).toEqual(['person-a', 'person-b']);
  });

  it('takes their keys away again after an older database was restored', async () => {
    const keys = new MemoryKeys();
    for (const subject of ['person-a', 'person-b']) await keys.keep(subject, Buffer.from([1]));
    await list.add([{ subject: 'person-a', erasedAt }]);
    expect(await eraseAgain(list, keys)).toEqual(['person-a']);
    expect([await keys.find('person-a'), await keys.find('person-b')]).toEqual([null, Buffer.from([1])]);
    expect(await eraseAgain(list, keys)).toEqual([]);
  });

  it('learns of whom the database knows already', async () => {
    const keys = new MemoryKeys();
    await keys.destroy('person-c');
    await noteErased(list, keys);
    expect(await subjects()).toEqual(['person-c']);
  });

  it('stops an erasing that it cannot hold', async () => {
    const nowhere = new Erasures('/dev/null/erasures.jsonl');
    await expect(nowhere.add([{ subject: 'person-a', erasedAt }])).rejects.toThrow();
  });
});
