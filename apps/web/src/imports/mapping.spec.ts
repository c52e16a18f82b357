import { guessedIn, lackingIn } from './mapping.js';

const columns = [
  { field: 'recipient', heading: 'Aanvrager', confidence: 0.9, required: true },
  { field: 'awarded', heading: null, confidence: 0, required: true },
  { field: 'theme', heading: null, confidence: 0, required: false },
];

describe('the columns of a register', () => {
  it('begin as they were guessed', () =>
    expect(guessedIn(columns)).toEqual({ recipient: 'Aanvrager', awarded: null, theme: null }));

  it('must be there for what cannot be missed', () => {
    expect(lackingIn(columns, guessedIn(columns))).toEqual(['awarded']);
    expect(lackingIn(columns, { ...guessedIn(columns), awarded: 'Bedrag' })).toEqual([]);
  });
});
