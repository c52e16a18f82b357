import { deflateRawSync } from 'node:zlib';
import writeXlsx from 'write-excel-file/node';
import { readFile } from './read-file.js';
import { limits } from './table.js';

const reading = (name: string, bytes: Buffer | string, sheet?: string) =>
  readFile({ name, bytes: Buffer.from(bytes as string), sheet });
const refusedWith = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });
const fake = (expected: string) => refusedWith('import/not-what-its-name-says', { expected });
const workbook = (): Promise<Buffer> =>
  writeXlsx([{ data: [[{ value: 'Naam' }], [{ value: 'A' }]], sheet: 'Een' }]).toBuffer();

/** An archive of one part, as its directory says it is. */
const archive = (name: string, content: Buffer, before: Buffer = Buffer.alloc(0)): Buffer => {
  const [packed, local, central, end] = [deflateRawSync(content), Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(name.length, 26);
  central.writeUInt32LE(0x02014b50);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt32LE(before.length, 42);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(before.length + 30 + name.length + packed.length, 16);
  return Buffer.concat([before, local, Buffer.from(name), packed, central, Buffer.from(name), end]);
};

describe('a table', () => {
  it('has the rows that a spreadsheet shows, blank ones counted and left out', async () =>
    expect(await reading('a.csv', '\r\nNaam;Jaar\r\n;\r\n"B ""b""\nc";2016;te veel\r\nD\r\n')).toEqual({
      headings: ['Naam', 'Jaar'],
      rows: [
        { number: 4, cells: ['B "b"\nc', '2016'] },
        { number: 5, cells: ['D', ''] },
      ],
    }));

  it("goes by Excel's own hint about its delimiter", async () =>
    expect(await reading('a.csv', 'sep=;\r\nNaam, voluit;Jaar\r\nA;2016')).toMatchObject({
      headings: ['Naam, voluit', 'Jaar'],
      rows: [{ number: 2 }],
    }));

  it('may be UTF-16, as Excel saves Unicode text', async () =>
    expect(await reading('a.txt', Buffer.from('\ufeffNaam\tJaar\nÉén\t2016', 'utf16le'))).toMatchObject({
      rows: [{ cells: ['Één', '2016'] }],
    }));

  it('has one é, however it was typed', async () =>
    expect(await reading('a.csv', 'Naam;x\ne\u0301;1')).toMatchObject({ rows: [{ cells: ['é', '1'] }] }));

  it('may be an object that holds one list, whose items differ', async () =>
    expect(await reading('a.json', '{"meta":1,"items":[{"a":1},{"b":null,"a":[2]}]}')).toEqual({
      headings: ['a', 'b'],
      rows: [
        { number: 1, cells: [1, ''] },
        { number: 2, cells: ['[2]', ''] },
      ],
    }));
});

describe('a file is refused that', () => {
  it.each([
    ['a.xlsx', 'Naam;Jaar\nA;2016', 'XLSX'],
    ['a.xlsx', 'PK\u0003\u0004 and then nothing', 'XLSX'],
    ['a.csv', '[{"Naam":"A"}]', 'CSV'],
    ['a.csv', '<html><table>', 'CSV'],
    ['a.csv', 'PK\u0003\u0004', 'CSV'],
    ['a.csv', '%PDF-1.7', 'CSV'],
    ['a.csv', 'Naam;\u0000\u0001', 'CSV'],
    ['a.json', 'Naam;Jaar', 'JSON'],
    ['a.json', '{"a":[],"b":[]}', 'JSON'],
    ['a.json', '[1,2]', 'JSON'],
    ['a.json', 'null', 'JSON'],
    ['a.json', '[{"a":1}', 'JSON'],
  ])('is called %s and holds %p', (name, bytes, expected) =>
    expect(reading(name, bytes)).rejects.toEqual(fake(expected)),
  );

  it('is of no known kind', () => expect(reading('a.exe', 'x')).rejects.toEqual(refusedWith('import/unknown-kind')));
  it('is empty', () => expect(reading('a.csv', '')).rejects.toEqual(refusedWith('import/no-rows')));
  it('has headings only', () => expect(reading('a.csv', 'Naam;Jaar\n')).rejects.toEqual(refusedWith('import/no-rows')));
  it('has a heading twice', () =>
    expect(reading('a.csv', 'Jaar;Jaar\n1;2')).rejects.toEqual(
      refusedWith('import/heading-twice', { heading: 'Jaar' }),
    ));
  it('breaks off within quotes', () =>
    expect(reading('a.csv', 'Naam;Jaar\n"A;2016')).rejects.toEqual(refusedWith('import/unreadable')));
  it('is too large', () =>
    expect(reading('a.csv', Buffer.alloc(limits.bytes + 1, 'a'))).rejects.toEqual(
      refusedWith('import/too-large', { megabytes: 20 }),
    ));
  it('has too many rows', () =>
    expect(reading('a.csv', `Naam;Jaar\n${'A;2016\n'.repeat(limits.rows + 1)}`)).rejects.toEqual(
      refusedWith('import/too-many-rows'),
    ));
  it('has no such sheet', async () =>
    expect(reading('a.xlsx', await workbook(), 'Twee')).rejects.toEqual(
      refusedWith('import/no-such-sheet', { sheet: 'Twee', sheets: 'Een' }),
    ));
});

describe('an archive is refused that', () => {
  const sheet = (xml: string) => archive('xl/worksheets/sheet1.xml', Buffer.from(xml));

  it('unpacks to more than it may', () =>
    expect(reading('a.xlsx', archive('xl/a.bin', Buffer.alloc(limits.unpackedBytes + 1)))).rejects.toEqual(
      refusedWith('import/too-large'),
    ));
  it('hides a part before those it lists', () =>
    expect(reading('a.xlsx', archive('xl/a.bin', Buffer.from('x'), archive('b', Buffer.from('y'))))).rejects.toEqual(
      fake('XLSX'),
    ));
  it('declares entities', () =>
    expect(reading('a.xlsx', sheet('<!DOCTYPE x [<!ENTITY a "b">]><x/>'))).rejects.toEqual(fake('XLSX')));
  it('has a cell in the far corner', () =>
    expect(reading('a.xlsx', sheet('<row><c r="XFD1048576"/></row>'))).rejects.toEqual(
      refusedWith('import/too-many-rows'),
    ));
  it('is cut off', async () =>
    expect(reading('a.xlsx', (await workbook()).subarray(0, -30))).rejects.toEqual(fake('XLSX')));
});
