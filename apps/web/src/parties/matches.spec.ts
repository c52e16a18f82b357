import { matches } from './matches.js';

describe('finding a party by name', () => {
  it('finds parts of words, in any order, without regard to case and accents', () => {
    expect(matches('Buurtcoöperatie De Groene Hoek', 'groene cooperatie')).toBe(true);
    expect(matches('Cafe Samen', 'CAFÉ')).toBe(true);
  });

  it('wants all that was typed', () => expect(matches('Buurttuin Oost', 'buurttuin west')).toBe(false));

  it('finds everything while nothing was typed', () => expect(matches('Buurttuin', ' ')).toBe(true));
});
