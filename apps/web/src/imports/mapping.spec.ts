import { fieldIdOf, guessedIn, missingIn, saidOf, surenessOf } from './mapping.js';

const columns = [
  { field: 'recipient', heading: 'Naam', confidence: 0.9, required: true },
  { field: 'year', heading: null, confidence: 0, required: true },
  { field: 'theme', heading: null, confidence: 0, required: false },
];

describe('the mapping of a register', () => {
  it('begins with what was guessed', () =>
    expect(guessedIn({ columns })).toEqual({ recipient: 'Naam', year: '', theme: '' }));
  it('misses the required fields that have no column', () =>
    expect(missingIn(columns, guessedIn({ columns }))).toEqual(['year']));
  it('says of every field whether there is a column', () =>
    expect(saidOf({ recipient: 'Naam', theme: '' })).toEqual({ recipient: 'Naam', theme: null }));
  it('shows what is wrong with a field at that field', () => expect(fieldIdOf('mapping.year')).toBe('mapping-year'));
});

describe('a guess', () => {
  it.each([
    ['sure', 'Naam', 1],
    ['sure', 'Naam', 0.9],
    ['likely', 'Naam van', 0.5],
    ['none', null, 0],
  ])('is %s for %s at %d', (sureness, heading, confidence) =>
    expect(surenessOf({ heading, confidence })).toBe(sureness),
  );
});
