import type { Keys } from '../keys.js';
import { Vault } from '../vault.js';

/** What every place for keys promises; `make` gives an empty one. */
export const keysContract = (name: string, make: () => Promise<Keys>): void =>
  describe(`keys in ${name}`, () => {
    let keys: Keys;
    const [first, second] = [Buffer.from([0, 1, 255]), Buffer.from([2])];
    beforeEach(async () => {
      keys = await make();
    });

    it('are not there until kept', async () => expect(await keys.find('party-a')).toBeUndefined());
    it('are given back byte by byte', async () => {
      await keys.keep('party-a', first);
      expect(await keys.find('party-a')).toEqual(first);
    });
    it('are one per subject, whoever comes first', async () => {
      const kept = await Promise.all([keys.keep('party-a', first), keys.keep('party-a', second)]);
      expect(kept[0]).toEqual(kept[1]);
    });
    it('are gone for good when destroyed', async () => {
      await keys.keep('party-a', first);
      await keys.destroy('party-a');
      await keys.destroy('party-a');
      expect([await keys.find('party-a'), await keys.keep('party-a', second)]).toEqual([null, null]);
    });
    it('are listed after one another, destroyed ones apart', async () => {
      for (const subject of ['party-b', 'party-a', 'party-d', 'party-c']) await keys.keep(subject, first);
      await keys.destroy('party-c');
      const pages = [await keys.page('', 2), await keys.page('party-b', 2)];
      expect(pages.map((page) => page.map(({ subject }) => subject))).toEqual([['party-a', 'party-b'], ['party-d']]);
      const [gone, ...more] = await keys.destroyed();
      expect([gone?.subject, Date.parse(gone?.destroyedAt ?? '') > 0, more]).toEqual(['party-c', true, []]);
    });
    it('are never given to a subject destroyed before it had one', async () => {
      await keys.destroy('party-a');
      expect(await keys.keep('party-a', first)).toBeNull();
    });
    it('open nothing that was not sealed with them', async () => {
      const vault = new Vault(keys, { master: Buffer.alloc(32, 7) });
      const sealed = await vault.seal('party-a', 'Anna');
      await vault.seal('party-b', 'Ben');
      const other = sealed.replace('party-a', 'party-b') as typeof sealed;
      expect(await vault.openAll([other, 'sealed:party-a:AAAA', 'sealed:', sealed])).toEqual([
        null,
        null,
        null,
        'Anna',
      ]);
    });
    it('open what was sealed, until destroyed', async () => {
      const vault = new Vault(keys, { master: Buffer.alloc(32, 7) });
      const sealed = await vault.seal('party-a', 'Anna');
      const before = await vault.open(sealed);
      await vault.erase('party-a');
      expect([before, await vault.open(sealed)]).toEqual(['Anna', null]);
    });
  });
