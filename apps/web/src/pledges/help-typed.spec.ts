import { faultsOf, type HelpTyped, sentOf } from './help-typed.js';

const typed: HelpTyped = {
  ...{ giverId: 'town', kind: 'time', description: 'Uren van de hovenier', quantity: '2,5', unit: 'uur' },
  ...{ value: '€ 150', dueOn: '2027-04-01' },
};

describe('a promise of help as typed', () => {
  it('is sent for the year of its date, its value in cents', () =>
    expect(sentOf('garden', typed)).toEqual({
      ...{ giverId: 'town', initiativeId: 'garden', kind: 'time', description: 'Uren van de hovenier' },
      ...{ dueOn: '2027-04-01', year: 2027, quantity: 2.5, unit: 'uur', value: 150_00 },
    }));

  it('leaves out what was left empty', () => {
    const { quantity, unit, value } = sentOf('garden', { ...typed, quantity: '', unit: ' ', value: '' });
    expect([quantity, unit, value]).toEqual([undefined, undefined, undefined]);
  });

  it('names every field that is not right', () =>
    expect(faultsOf({ ...typed, description: ' ', quantity: 'veel', value: 'veel', dueOn: '' })).toEqual([
      'description',
      'quantity',
      'dueOn',
      'value',
    ]));

  it('is right without an amount or a number', () =>
    expect(faultsOf({ ...typed, quantity: '', value: '' })).toEqual([]));
});
