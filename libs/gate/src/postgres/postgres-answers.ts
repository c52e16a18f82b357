import { askedTogether, askPrepared, manyRows, unhurried } from '@app/database';
import { Refusal } from '@app/event-sourcing';
import type { DataSource } from 'typeorm';
import { type Answered, Answers } from '../answers.js';

/** Answers are forgotten after this, in SQL; the promise is 24 hours. */
const KEPT_FOR = '48 hours';
const FORGET_EVERY = 1_000;

type AnswerRow = Readonly<{
  command_id: string;
  question: string;
  decided: Answered['decided'] | null;
  refusal: Pick<Refusal, 'code' | 'details' | 'sentence'> | null;
}>;
type Given = Readonly<{ commandId: string; answered: Answered }>;

/** Answers that outlive the process, for every process alike; those that are sought or kept at the same time go together. */
export class PostgresAnswers extends Answers {
  private readonly recallOne = askedTogether((commandIds: readonly string[]) => this.recallAll(commandIds));
  private readonly keepNow = askedTogether((given: readonly Given[]) => this.keepAll(given));
  private readonly keepSoon = askedTogether((given: readonly Given[]) => this.keepAll(given), unhurried);
  private keptSince = 0;

  constructor(private readonly source: DataSource) {
    super();
  }

  recall(commandId: string): Promise<Answered | undefined> {
    return this.recallOne(commandId);
  }

  async keep(commandId: string, answered: Answered): Promise<void> {
    // Who was refused waits for that to be kept; who got what they asked does not.
    await (answered.decided ? this.keepSoon : this.keepNow)({ commandId, answered });
    this.keptSince += 1;
    if (this.keptSince % FORGET_EVERY === 0) await this.forget();
  }

  /** Forgets what nobody will ask again. */
  async forget(): Promise<void> {
    await this.source.query(`delete from kept.answer where kept_at < now() - interval '${KEPT_FOR}'`);
  }

  private async recallAll(commandIds: readonly string[]): Promise<readonly (Answered | undefined)[]> {
    const rows = await askPrepared<AnswerRow>(this.source, RECALLING, [commandIds]);
    const found = new Map(rows.map((row) => [row.command_id, answeredIn(row)]));
    return commandIds.map((commandId) => found.get(commandId));
  }

  private async keepAll(given: readonly Given[]): Promise<readonly undefined[]> {
    const { from, values } = manyRows(answerTypes, given.map(rowOf));
    const keeping = { name: 'keep answers', text: keepingFrom(from, values.length + 1) };
    await askPrepared(this.source, keeping, [...values, durabilityOf(given)]);
    return given.map(() => undefined);
  }
}

// One by one, so that it goes along the index whatever the table was when this was prepared.
const RECALLING = {
  name: 'recall answers',
  text: `select kept.* from unnest($1::uuid[]) as sought(command_id) cross join lateral (
    select command_id, question, decided, refusal from kept.answer a where a.command_id = sought.command_id limit 1) kept`,
};

const answerTypes = { command_id: 'uuid', question: 'text', decided: 'jsonb', refusal: 'jsonb' };

// The setting holds for this statement, whose commit looks at it. In order, so that two who keep the same do not wait for each other.
const keepingFrom = (from: string, last: number): string => `
  insert into kept.answer (command_id, question, decided, refusal)
  select command_id, question, decided, refusal from ${from}
  where set_config('synchronous_commit', coalesce($${last}, current_setting('synchronous_commit')), true) is not null
  order by command_id
  on conflict do nothing`;

/**
 * Null: as the server does. What was decided stands in its stream, with the id of its command, and is answered from there
 * should the power go within the second that this is on its way to disk. Nothing but this tells of a refusal.
 */
const durabilityOf = (given: readonly Given[]): 'off' | null =>
  given.every(({ answered }) => answered.decided) ? 'off' : null;

const rowOf = ({ commandId, answered: { question, decided, refusal } }: Given) => ({
  command_id: commandId,
  question,
  decided: textOf(decided),
  refusal: textOf(refusal && { code: refusal.code, details: refusal.details, sentence: refusal.sentence }),
});

const textOf = (value: object | undefined): string | null => (value ? JSON.stringify(value) : null);

const answeredIn = ({ question, decided, refusal }: AnswerRow): Answered => ({
  question,
  ...(decided && { decided }),
  ...(refusal && { refusal: new Refusal(refusal.code, refusal.details, refusal.sentence) }),
});
