import type { Keys } from '../keys.js';
import { ROOT, WrongMasterKey } from '../root.js';
import { rotate } from '../rotate.js';
import { Vault } from '../vault.js';
import { Wrapping } from '../wrapping.js';

const [old, fresh] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)];
const MANY = 1_203;

/** What changing the master key promises, wherever keys are kept; `make` gives an empty place. */
export const rotationContract = (name: string, make: () => Promise<Keys>): void =>
  describe(`the master key of keys in ${name}`, () => {
    let keys: Keys;
    beforeEach(async () => {
      keys = await make();
    });
    const asOld = () => Vault.open(keys, { master: old });
    const both = () => Vault.open(keys, { master: fresh, also: old });
    const asFresh = () => Vault.open(keys, { master: fresh });

    it('takes the place of another, while both are read, until the other is good for nothing', async () => {
      const sealed = await (await asOld()).seal('party-a', 'Anna');
      const now = await both();
      const sealedToo = await now.seal('party-b', 'Ben');
      expect(await now.openAll([sealed, sealedToo])).toEqual(['Anna', 'Ben']);
      expect(await now.rotate()).toEqual({ keys: 3, wrapped: 2 });
      expect(await (await asFresh()).openAll([sealed, sealedToo])).toEqual(['Anna', 'Ben']);
      const useless = new Vault(keys, { master: old });
      for (const each of [sealed, sealedToo]) await expect(useless.open(each)).rejects.toThrow();
      await expect(asOld()).rejects.toThrow(WrongMasterKey);
    });

    it('is read by who still wraps with the old one and was told of the new', async () => {
      await asOld();
      const first = await Vault.open(keys, { master: old, also: fresh });
      const sealed = await (await both()).seal('party-a', 'Anna');
      expect(await first.open(sealed)).toBe('Anna');
    });

    it('leaves ids, fingerprints and signatures as they were', async () => {
      const { root, ...first } = await asOld();
      await (await both()).rotate();
      const second = await asFresh();
      expect(second.root).toEqual(root);
      expect(second.fingerprint('x')).toBe(new Vault(keys, { master: old }).fingerprint('x'));
      expect(first).toBeDefined();
    });

    it('finds the root of an installation that is older than it, whichever key comes first', async () => {
      const plain = new Vault(keys, { master: old });
      await plain.seal('party-a', 'Anna');
      expect((await both()).root).toEqual(old);
    });

    it('is wrapped anew in batches; asked again after an interruption the rest is done, and nothing twice', async () => {
      const vault = await asOld();
      const sealed = [];
      for (let nth = 0; nth < MANY; nth += 1) sealed.push(await vault.seal(`party-${nth}`, `${nth}`));
      const wrapping = new Wrapping({ master: fresh, also: old });
      const dying = (done: number) => {
        if (done > 500) throw new Error('killed');
      };
      await expect(rotate(keys, wrapping, dying)).rejects.toThrow('killed');
      const { keys: all, wrapped } = await rotate(keys, wrapping);
      expect(all).toBe(MANY + 1);
      expect(wrapped).toBe(MANY + 1 - 1_000);
      expect(await rotate(keys, wrapping)).toEqual({ keys: MANY + 1, wrapped: 0 });
      expect(await (await asFresh()).openAll(sealed)).toEqual(sealed.map((_, nth) => `${nth}`));
    });

    it('brings back no key that was destroyed meanwhile', async () => {
      const vault = await asOld();
      await vault.seal('party-a', 'Anna');
      const [kept] = (await keys.page('', 10)).filter(({ subject }) => subject !== ROOT);
      await vault.erase('party-a');
      const { subject, wrapped: from } = kept as NonNullable<typeof kept>;
      await keys.rewrap([{ subject, from, to: Buffer.from([1]) }]);
      expect(await keys.find('party-a')).toBeNull();
    });

    it('is refused when it is another one, before anything is sealed with it', async () => {
      await asOld();
      await expect(asFresh()).rejects.toThrow(WrongMasterKey);
    });
  });
