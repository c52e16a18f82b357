import { ANY, NO_STREAM } from '@eventstore/db-client';
import { event, orError } from '../asking.mjs';

export const races = ({ put, revisions }) => {
  const race = async (label, expected) => {
    const results = await Promise.all(Array.from({ length: 5 }, () => orError(put(label, event('R'), expected))));
    const refused = results.filter((result) => result === 'WrongExpectedVersionError');
    return [results.filter(({ success }) => success).length, refused.length, await revisions(label)];
  };
  return [
    () => put('race', event('A'), NO_STREAM),
    ['race: five at one revision', () => race('race', 0n)],
    ['race: five NO_STREAM', () => race('race-new', NO_STREAM)],
    ['race: five ANY', () => race('race-any', ANY)],
  ];
};
