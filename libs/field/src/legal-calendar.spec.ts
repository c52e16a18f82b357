import {
  daysBetween,
  easterOf,
  endOfTerm,
  isMunicipalityCode,
  isOin,
  isoDate,
  isRsin,
  workingDayFrom,
} from './index.js';

describe('a legal term', () => {
  it('ends eight weeks later', () => expect(endOfTerm(isoDate('2026-03-02'), 8)).toBe('2026-04-28'));
  it('moves past a weekend', () => expect(workingDayFrom(isoDate('2026-02-28'))).toBe('2026-03-02'));
  it('moves past Good Friday, Easter and its Monday', () =>
    expect(workingDayFrom(isoDate('2026-04-03'))).toBe('2026-04-07'));
  it('moves past King’s Day, which leaves a Sunday alone', () =>
    expect([workingDayFrom(isoDate('2026-04-27')), workingDayFrom(isoDate('2025-04-26'))]).toEqual([
      '2026-04-28',
      '2025-04-28',
    ]));
  it('moves past both days of Christmas', () => expect(workingDayFrom(isoDate('2025-12-25'))).toBe('2025-12-29'));
});

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, day) => expect(easterOf(year)).toBe(day));

it('days are counted over the change of clocks', () =>
  expect(daysBetween(isoDate('2026-03-28'), isoDate('2026-03-30'))).toBe(2));

describe('an identifier', () => {
  it('RSIN passes the eleven-test', () => expect([isRsin('111222333'), isRsin('111222334')]).toEqual([true, false]));
  it('OIN has a known prefix', () =>
    expect([isOin('00000099123456789000'), isOin('12345678901234567890')]).toEqual([true, false]));
  it('municipality code is of the CBS', () =>
    expect([isMunicipalityCode('GM0363'), isMunicipalityCode('363')]).toEqual([true, false]));
});
