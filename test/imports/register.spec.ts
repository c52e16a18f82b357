import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  candidatesAmong,
  errorsCsv,
  lookAlikes,
  mappingFor,
  type ReadRows,
  readFile,
  rowsOf,
  totalsOf,
} from '@app/imports';

const fixture = (name: string): Buffer => readFileSync(join(process.cwd(), 'test/fixtures/register', name));
const read = async (name: string, sheet?: string): Promise<ReadRows> => {
  const table = await readFile({ name, bytes: fixture(name), sheet });
  return rowsOf(table, mappingFor(table));
};
const unnumbered = ({ rows }: ReadRows) => rows.map(({ rowNumber, ...row }) => row);

describe('an invented register', () => {
  it.each([
    ['register.csv', '', 'semicolons, a byte order mark, 10358.00'],
    ['register-comma.csv', '', 'commas, 10.358,00'],
    ['register-tab.tsv', '', 'tabs, € 10.358,00'],
    ['register-windows.csv', '', 'Windows-1252, € 15.000,-'],
    ['register.xlsx', 'Register 2016', 'numbers on the second sheet'],
  ])('says the same in %s, sheet %s (%s)', async (name, sheet) =>
    expect(unnumbered(await read(name, sheet || undefined))).toEqual(unnumbered(await read('register.json'))),
  );

  it('comes to this', async () =>
    expect(totalsOf(await read('register.csv'))).toEqual({
      rows: 25,
      good: 25,
      bad: 0,
      awarded: 1_341_250_350,
      byTheme: {
        'Welzijn en Zorg': 1_256_973_600,
        Algemeen: 60_384_000,
        Onderwijs: 12_234_400,
        'Ruimte en Duurzaamheid': 8_228_050,
        Participatie: 2_715_300,
        Jeugd: 500_000,
        Cultuur: 215_000,
      },
      unnamed: 7,
      nothingAwarded: 5,
    }));

  it('keeps names exactly, spaces at the end too', async () =>
    expect((await read('register.xlsx', 'Register 2016')).rows[13]).toMatchObject({
      rowNumber: 15,
      recipient: 'Kamerkoor Zonnewaard ',
      scheme: 'Nadere regels subsidie ',
    }));

  it('proposes names that may be one, and merges none', async () => {
    const { rows } = await read('register.csv');
    expect(lookAlikes(rows.flatMap(({ recipient }) => recipient ?? []))).toEqual([
      ['Kinderopvang De Kiekeboe', 'Kinderopvang de Kiekeboe'],
      ['Stichting Keer Punt', 'Stichting Keerpunt'],
    ]);
    expect(lookAlikes(rows.map(({ scheme }) => scheme))).toEqual([
      ['Eenmalige Initiatieven SD Zuid-Oost', 'Eenmalige Initiatieven SD Zuidoost'],
    ]);
  });

  it('shows who holds several awards of several departments', async () =>
    expect(candidatesAmong((await read('register.csv')).rows)).toEqual([
      {
        recipient: 'Welzijn Zonnewaard B.V.',
        awards: 3,
        departments: ['Onderwijs, Jeugd en Zorg', 'stadsdeel Zuidoost'],
        awarded: 1_316_321_800,
      },
      {
        recipient: 'Coöperatie Groene Daken',
        awards: 2,
        departments: ['stadsdeel Noordwal', 'stadsdeel Zuidoost'],
        awarded: 3_728_050,
      },
      {
        recipient: 'Stichting Buurtkeuken De Lepel',
        awards: 2,
        departments: ['Onderwijs, Jeugd en Zorg', 'stadsdeel Noordwal'],
        awarded: 1_535_800,
      },
    ]));
});

describe('bad rows', () => {
  let bad: ReadRows;
  beforeAll(async () => {
    bad = await read('register-bad-rows.csv');
  });

  it('are told with the number that a spreadsheet shows, the column, the value and the reason', () =>
    expect(bad.errors).toEqual([
      { rowNumber: 4, column: 'Regeling', value: '', reason: 'empty' },
      { rowNumber: 5, column: 'Verleend', value: '-500,00', reason: 'below-zero' },
      { rowNumber: 6, column: 'Jaar', value: '16', reason: 'not-a-year' },
      { rowNumber: 6, column: 'Aangevraagd', value: 'veel', reason: 'not-an-amount' },
      { rowNumber: 6, column: 'Verleend', value: 'n.v.t.', reason: 'not-an-amount' },
      { rowNumber: 8, column: 'Verleend', value: '', reason: 'empty' },
      { rowNumber: 9, column: 'Verleend', value: '=1+1', reason: 'not-an-amount' },
      { rowNumber: 10, column: 'Verleend', value: '10,005', reason: 'ambiguous' },
    ]));

  it('leave the good ones good', () => {
    expect(totalsOf(bad)).toMatchObject({ rows: 8, good: 2, bad: 6, awarded: 300_000 });
    expect(bad.rows[1]).toMatchObject({ recipient: 'Stichting Twee\nRegels', asked: null });
  });

  it('can be downloaded for a spreadsheet, and run nothing there', () =>
    expect(errorsCsv(bad.errors).split('\r\n').slice(0, 8)).toEqual([
      '\ufeffregel;kolom;waarde;reden',
      '4;Regeling;;leeg, maar nodig',
      "5;Verleend;'-500,00;lager dan nul",
      '6;Jaar;16;geen jaar van 1990 tot en met 2100',
      '6;Aangevraagd;veel;geen bedrag',
      '6;Verleend;n.v.t.;geen bedrag',
      '8;Verleend;;leeg, maar nodig',
      "9;Verleend;'=1+1;geen bedrag",
    ]));
});
