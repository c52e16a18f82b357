import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { isOutOfReach } from './out-of-reach.js';

const withCode = (code: string, error: Error = new Error('no')): Error => Object.assign(error, { code });
const saidBy = (code: string): Error => withCode(code, new DatabaseError('no', 2, 'error'));

describe('a database is out of reach', () => {
  it.each([
    ['nobody listens', withCode('ECONNREFUSED')],
    [
      'nobody listens at any of its addresses',
      new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]),
    ],
    ['it went away in the middle', new Error('Connection terminated unexpectedly')],
    ['it did not answer in time', new Error('timeout exceeded when trying to connect')],
    ['it is starting', saidBy('57P03')],
    ['it is ending', saidBy('57P01')],
    ['it has no room for one more', saidBy('53300')],
    ['its disk is full', saidBy('53100')],
    ['its memory is full', saidBy('53200')],
    ['its disk fails', saidBy('58030')],
    ['a query of TypeORM failed by that', new QueryFailedError('select 1', [], saidBy('57P02'))],
  ])('when %s', (_, error) => expect(isOutOfReach(error)).toBe(true));

  it.each([
    ['it refuses what was asked', saidBy('23505')],
    ['a query of TypeORM was refused', new QueryFailedError('select 1', [], saidBy('42601'))],
    ['something of ours is wrong', new TypeError('x is undefined')],
    ['it is no error at all', 'ECONNREFUSED'],
  ])('not when %s', (_, error) => expect(isOutOfReach(error)).toBe(false));
});
