import { guessed, mappingFor, type SaidMapping } from './mapping.js';

const tableWith = (...headings: string[]) => ({ headings, rows: [] });
const amsterdam = [
  'Naam',
  'Project',
  'Regeling',
  'Organisatie',
  'Thema',
  'Jaar',
  'Periodiciteit',
  'Aangevraagd',
  'Verleend',
];

describe('the columns of a register', () => {
  it('are known by their Dutch headings', () =>
    expect(mappingFor(tableWith(...amsterdam))).toEqual({
      recipient: 'Naam',
      project: 'Project',
      scheme: 'Regeling',
      department: 'Organisatie',
      theme: 'Thema',
      year: 'Jaar',
      periodicity: 'Periodiciteit',
      asked: 'Aangevraagd',
      awarded: 'Verleend',
    }));

  it('are known by their English headings', () =>
    expect(mappingFor(tableWith('Recipient', 'Grant scheme', 'Year', 'Amount requested', 'Amount awarded'))).toEqual({
      recipient: 'Recipient',
      scheme: 'Grant scheme',
      year: 'Year',
      asked: 'Amount requested',
      awarded: 'Amount awarded',
    }));

  it('go by the longest name within a heading', () =>
    expect(guessed(tableWith('Aangevraagd bedrag (EUR)', 'Verleend bedrag (EUR)', 'Datum verleend')).found).toEqual({
      asked: { heading: 'Aangevraagd bedrag (EUR)', confidence: 0.5 },
      awarded: { heading: 'Verleend bedrag (EUR)', confidence: 0.5 },
    }));

  it('that could both be it are guessed by neither', () => {
    const table = tableWith(...amsterdam.slice(1), 'Naam', 'Aanvrager');
    expect(guessed(table)).toMatchObject({ ambiguous: ['recipient'] });
    expect(() => mappingFor(table)).toThrow(
      expect.objectContaining({
        code: 'import/columns-missing',
        details: expect.objectContaining({ missing: 'recipient' }),
      }),
    );
    expect(mappingFor(table, { recipient: 'Aanvrager' })).toMatchObject({ recipient: 'Aanvrager' });
  });

  it('go by what was said, then by what was remembered and is still there', () => {
    const table = tableWith(...amsterdam, 'Bedrag beschikking', 'Bureau');
    const remembered = { awarded: 'Bedrag beschikking', department: 'Bureau', theme: 'Weg' };
    expect(mappingFor(table, { awarded: 'Verleend' }, remembered)).toMatchObject({
      awarded: 'Verleend',
      department: 'Bureau',
      theme: 'Thema',
    });
  });

  it('that are said not to be there are left out', () =>
    expect(mappingFor(tableWith(...amsterdam), { theme: null })).not.toHaveProperty('theme'));

  it.each([
    [{ recipient: 'Wie' }, 'import/no-such-heading'],
    [{ colour: 'Naam' }, 'import/no-such-field'],
    [{ awarded: null }, 'import/columns-missing'],
  ])('are refused when said as %p: %s', (said, code) =>
    expect(() => mappingFor(tableWith(...amsterdam), said as SaidMapping)).toThrow(expect.objectContaining({ code })),
  );
});
