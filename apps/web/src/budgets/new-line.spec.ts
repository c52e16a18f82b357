import { bodyOf, emptyLine, faultsOf } from './new-line.js';

const typed = { ...emptyLine, code: ' 6.1.03 ', name: ' Groen ' };

describe('a budget line as it is typed', () => {
  it('must have a code and a name', () => expect(faultsOf(emptyLine)).toEqual(['code', 'name']));
  it('may leave the rest empty, and leaves it out', () => {
    expect(faultsOf(typed)).toEqual([]);
    expect(bodyOf('town', typed)).toEqual({ ownerId: 'town', code: '6.1.03', name: 'Groen', structural: true });
  });
  it('keeps its task field as text, and refuses what is none', () => {
    expect(bodyOf('town', { ...typed, taskField: ' 0.10 ' })).toMatchObject({ taskField: '0.10' });
    expect(faultsOf({ ...typed, taskField: 'zes' })).toEqual(['taskField']);
  });
  it('is incidental when that was chosen', () =>
    expect(bodyOf('town', { ...typed, structural: 'incidental' })).toMatchObject({ structural: false }));
});
