import { dataSourceOf } from '@app/database';
import type { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/database.js';
import { answersContract } from '../contract/answers.contract.js';
import { PostgresAnswers } from './postgres-answers.js';

let db: FreshDatabase;
let source: DataSource;
beforeAll(async () => {
  db = await freshDatabase();
  source = await dataSourceOf(db.url).initialize();
});
afterAll(async () => {
  await source.destroy();
  await db.drop();
});

const make = async () => {
  await source.query('truncate kept.answer');
  return new PostgresAnswers(source);
};

answersContract('PostgreSQL', make);

it('answers are forgotten after two days, not after one', async () => {
  const answers = await make();
  await source.query(
    `insert into kept.answer (command_id, question, kept_at) select gen_random_uuid(), age, now() - age::interval
     from unnest(array['25 hours', '49 hours']) as age`,
  );
  await answers.forget();
  expect(await source.query('select question from kept.answer')).toEqual([{ question: '25 hours' }]);
});
