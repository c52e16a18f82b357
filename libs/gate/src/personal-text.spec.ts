import 'reflect-metadata';
import { inspect } from 'node:util';
import type { Sealed } from '@app/field';
import { KeyDestroyed, MemoryKeys, Vault } from '@app/vault';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { expectNotSealed, IsPersonalText, PersonalText, sealTexts } from './personal-text.js';

class NoteBody {
  @IsPersonalText({ max: 5 }) readonly note!: Sealed;
}
const bodyOf = (note: unknown) => plainToInstance(NoteBody, { note });

describe('a personal text', () => {
  const vault = new Vault(new MemoryKeys(), { master: Buffer.alloc(32, 7) });

  it('is sealed on its way in, also when its body was copied', async () => {
    const { note } = await sealTexts(vault, 'jar-1', { ...bodyOf('Anna'), id: '1' });
    expect(note).toMatch(/^sealed:jar-1:/);
    expect(await vault.open(note)).toBe('Anna');
  });
  it('is sealed wherever it stands in a message', async () => {
    const { notes } = await sealTexts(vault, 'jar-1', { notes: [{ ...bodyOf('Ben') }] });
    expect(JSON.stringify(notes)).not.toContain('Ben');
  });
  it('leaves all that stands beside it as it was, as plain data', async () => {
    const beside = { list: [1, [null, { a: true }]], none: undefined, text: 'b' };
    const message = await sealTexts(vault, 'jar-1', Object.assign(bodyOf('Anna'), beside));
    expect(message).toStrictEqual({ note: expect.stringMatching(/^sealed:/), ...beside });
  });
  it('never shows when it is logged', () =>
    expect(inspect(bodyOf('Anna'), { showHidden: true })).not.toContain('Anna'));
  it.each([['too long'], [''], [5], [null], [{ text: 'x' }]])('is refused as %p', (value) =>
    expect(validateSync(bodyOf(value))).toHaveLength(1),
  );
  it('may begin as the vault’s own texts do, where other text may not', async () => {
    const stolen = await vault.seal('jar-3', 'Dora');
    expect(() => expectNotSealed({ note: new PersonalText(stolen) })).not.toThrow();
    expect(() => expectNotSealed({ names: [{ name: stolen }] })).toThrow('gate/reserved-text');
  });
  it('is unreadable once its key is destroyed', async () => {
    const { note } = await sealTexts(vault, 'jar-2', bodyOf('Carla'));
    await vault.erase('jar-2');
    expect(await vault.open(note)).toBeNull();
    await expect(new PersonalText('Carla').sealedIn(vault, 'jar-2')).rejects.toThrow(KeyDestroyed);
  });
});
