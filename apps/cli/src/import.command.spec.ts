import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { importingApp } from '../../../test/imports/support/importing-app.js';
import { specInstallation } from '../../../test/support/spec-installation.js';
import { importCommand } from './import.command.js';
import { runCommand } from './run-command.js';

const fixtures = join(process.cwd(), 'test/fixtures/register');
const funder = ['--funder', 'Gemeente Zonnewaard'];

describe('the command import', () => {
  let app: INestApplication;
  let out: string[];
  let told: string;
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aandeel-import-'));
    [out, told] = [[], ''];
    app = await importingApp();
    await app.init();
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await app.close();
  });

  const called = (...args: string[]): Promise<number> =>
    runCommand({ import: importCommand }, ['import', ...args], specInstallation(app), {
      out: (text) => out.push(text),
      told: (text) => (told += `${text}\n`),
    });
  const file = (name: string): string => join(fixtures, name);
  const written = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const result = () => JSON.parse(out.at(-1) as string);

  it('ends with one line of JSON, exactly so', async () => {
    expect(await called(file('register.csv'), ...funder)).toBe(0);
    expect(Object.keys(result())).toEqual([
      ...['rows', 'good', 'bad', 'awarded', 'byTheme', 'unnamed', 'nothingAwarded', 'events', 'candidates'],
    ]);
    expect(result()).toMatchObject({
      ...{ rows: 25, good: 25, bad: 0, awarded: 1_341_250_350, unnamed: 7, nothingAwarded: 5 },
      candidates: { recipients: 3, awards: 7, awarded: 1_321_585_650 },
    });
  });

  it('makes the funder when it is new, and records nothing the second time', async () => {
    await called(file('register.csv'), ...funder);
    expect(result().events).toBe(48);
    expect(await called(file('register.xlsx'), ...funder, '--sheet', 'Register 2016')).toBe(0);
    expect(result().events).toBe(0);
  });

  it('shows columns, progress, changes, names that may be one, and candidates to who waits', async () => {
    await called(file('register.csv'), ...funder);
    for (const text of [
      'recipient    Naam',
      '100%  48 van 48',
      '25 nieuw, 0 gewijzigd',
      'Keer Punt · Stichting Keerpunt',
    ])
      expect(told).toContain(text);
    expect(told).toMatch(/Welzijn Zonnewaard B\.V\.: 3 verleningen van 2 afdelingen, €\s13\.163\.218,00/);
  });

  it('only tries with --dry-run', async () => {
    expect(await called(file('register.csv'), ...funder, '--dry-run')).toBe(0);
    expect(result()).toMatchObject({ good: 25, events: 0 });
    expect(told).toContain('25 nieuw');
  });

  it('reports bad rows, keeps them in a file, and with --all-or-nothing records none', async () => {
    const errors = join(folder, 'errors.csv');
    expect(await called(file('register-bad-rows.csv'), ...funder, '--all-or-nothing', '--errors', errors)).toBe(1);
    expect(result()).toMatchObject({ rows: 8, good: 2, bad: 6, events: 0 });
    expect(told).toContain('regel 5, Verleend: "-500,00" — lager dan nul');
    expect(readFileSync(errors, 'utf8')).toContain('5;Verleend;');
    expect(await called(file('register-bad-rows.csv'), ...funder)).toBe(0);
    expect(result().events).toBeGreaterThan(0);
  });

  it('goes by a map, and remembers it', async () => {
    const odd = written('odd.csv', 'Wie;Waaruit;Wanneer;Hoeveel\nStichting Verzonnen;Regeling;2016;100\n');
    expect(await called(odd, ...funder)).toBe(1);
    expect(told).toContain('recipient, scheme, year, awarded');
    const map = { recipient: 'Wie', scheme: 'Waaruit', year: 'Wanneer', awarded: 'Hoeveel' };
    expect(await called(odd, ...funder, '--map', written('map.json', JSON.stringify(map)))).toBe(0);
    expect(await called(odd, ...funder)).toBe(0);
    expect(result()).toMatchObject({ good: 1, awarded: 10_000, events: 0 });
  });

  it.each([
    [2, [], 'import FILE --funder NAME'],
    [2, ['a.csv'], 'import FILE --funder NAME'],
    [2, ['a.csv', 'b.csv', ...funder], 'import FILE --funder NAME'],
    [2, ['a.csv', ...funder, '--force'], 'import FILE --funder NAME'],
    [1, ['nowhere.csv', ...funder], 'Dit bestand is er niet'],
    [1, ['package.json', ...funder], 'heet JSON, maar is het niet'],
    [1, ['register.csv', ...funder, '--map', 'nowhere.json'], 'Dit bestand is er niet'],
  ])('gives %i for %p', async (code, args, sentence) => {
    expect(await called(...args)).toBe(code);
    expect(told).toContain(sentence);
    expect(out).toEqual([]);
  });
});
