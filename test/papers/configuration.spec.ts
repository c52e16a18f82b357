import { ApiSettings, Settings } from '@app/settings';
import { getMetadataStorage } from 'class-validator';
import { filesIn, textOf } from './support.js';

const page = textOf('docs/configuration.md');
const rows = [...page.matchAll(/^\| (`[^|]*) \| ([^|]*) \| ([^|]+) \|$/gm)].map(
  ([, names = '', unset = '', meaning]) => ({
    names: [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    unset,
    meaning,
  }),
);
const told = rows.flatMap(({ names }) => names);

const settings = getMetadataStorage()
  .getTargetValidationMetadatas(ApiSettings, '', false, false)
  .map(({ propertyName }) => propertyName);

const folders = ['apps', 'libs', 'tools', 'bench', 'test'];
const sources = folders.flatMap((folder) => ['.ts', '.mjs'].flatMap((ending) => filesIn(folder, ending)));
const read = sources
  .filter((path) => !path.includes('seeds'))
  .flatMap((path) => [...textOf(path).matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map(([, name = '']) => name));

describe('the page on configuration', () => {
  it.each([...new Set(settings)])('tells what %s is', (name) => expect(told).toContain(name));

  it('tells of nothing that nobody reads', () =>
    expect(told.filter((name) => ![...settings, ...read].includes(name))).toEqual([]));

  it('tells of everything that a tool reads', () =>
    expect([...new Set(read)].filter((name) => !told.includes(name))).toEqual([]));

  it.each(Object.entries({ ...new Settings(), ...new ApiSettings() }))('gives the default of %s', (name, value) => {
    const row = rows.find(({ names }) => names.includes(name));
    expect(row?.unset).toBe(`\`${value}\``);
  });

  it('says of each that must be given that it is needed', () => {
    const mayBeLeftOut = [
      'DATABASE_OWNER_URL',
      'EVENT_STORE_URL',
      'MASTER_KEY_ALSO',
      'ERASURES_FILE',
      'CHECKPOINT_KEY',
      'CHECKPOINT_OLD_KEYS',
      'CHECKPOINT_DIR',
    ];
    const optional = [...mayBeLeftOut, ...Object.keys(new ApiSettings())];
    const needed = [...new Set(settings)].filter((name) => !optional.includes(name));
    for (const name of needed) expect(rows.find(({ names }) => names.includes(name))?.unset).toContain('**needed**');
  });
});
