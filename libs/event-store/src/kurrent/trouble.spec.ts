import { ErrorType } from '@eventstore/db-client';
import { Conflict } from '../event-store.js';
import { Overdue } from './deadline.js';
import { Damaged, isAnswer, toldOf, willPass } from './trouble.js';

const told = (more: object): Error => Object.assign(new Error('told'), more);

describe('trouble with KurrentDB', () => {
  it.each([
    ['a lost connection', told({ type: ErrorType.UNAVAILABLE, code: 14 })],
    ['one lost in a burst, which the client has no class for', told({ code: 14 })],
    ['a deadline', told({ type: ErrorType.DEADLINE_EXCEEDED })],
    ['our own deadline', new Overdue('no answer within 10 ms')],
    ['an append that meets itself', told({ type: ErrorType.TIMEOUT, code: 10 })],
    ['a server that starts', told({ type: ErrorType.UNKNOWN })],
    ['another leader', told({ type: ErrorType.NOT_LEADER })],
    ['no member of a cluster', new Error('Failed to discover after 10 attempts.')],
    ['a read cut short', told({ code: 'ERR_STREAM_PREMATURE_CLOSE' })],
  ])('will pass: %s', (_, error) => {
    expect(willPass(error)).toBe(true);
    expect(toldOf(error)).toMatchObject({ name: 'OutOfReach', code: 'ETIMEDOUT', cause: error });
  });

  it.each([
    ['another revision', told({ type: ErrorType.WRONG_EXPECTED_VERSION })],
    ['no right to it', told({ type: ErrorType.ACCESS_DENIED })],
    ['a position that was made up', told({ type: ErrorType.UNKNOWN, code: 2 })],
    ['a conflict', new Conflict(1, 2)],
    ['a damaged stream', new Damaged('jar-1')],
    ['a mistake of ours', new TypeError('x is undefined')],
    ['no error at all', undefined],
  ])('will not pass, and is told as it is: %s', (_, error) => {
    expect(willPass(error)).toBe(false);
    expect(toldOf(error)).toBe(error);
  });

  it('leaves unknown what became of an append, save what settles it', () => {
    const settled = Object.values(ErrorType).filter((type) => isAnswer(told({ type })));
    expect(settled.sort()).toEqual([
      'maximum-append-size-exceeded',
      'missing-required-metadata-property',
      'stream-deleted',
      'stream-not-found',
      'wrong-expected-version',
    ]);
  });
});
