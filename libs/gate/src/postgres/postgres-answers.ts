import { Refusal } from '@app/event-sourcing';
import type { DataSource } from 'typeorm';
import { type Answered, Answers } from '../answers.js';

/** Answers are forgotten after this, in SQL; the promise is 24 hours. */
const KEPT_FOR = '48 hours';
const FORGET_EVERY = 1_000;

type AnswerRow = Readonly<{
  question: string;
  decided: Answered['decided'] | null;
  refusal: Pick<Refusal, 'code' | 'details' | 'sentence'> | null;
}>;

/** Answers that outlive the process, for every process alike. */
export class PostgresAnswers extends Answers {
  private keptSince = 0;

  constructor(private readonly source: DataSource) {
    super();
  }

  async recall(commandId: string): Promise<Answered | undefined> {
    const sought = 'select question, decided, refusal from kept.answer where command_id = $1';
    const [row] = await this.source.query<AnswerRow[]>(sought, [commandId]);
    return row && answeredIn(row);
  }

  async keep(commandId: string, { question, decided, refusal }: Answered): Promise<void> {
    const kept = refusal && { code: refusal.code, details: refusal.details, sentence: refusal.sentence };
    await this.source.query(
      `insert into kept.answer (command_id, question, decided, refusal) values ($1, $2, $3, $4) on conflict do nothing`,
      [commandId, question, textOf(decided), textOf(kept)],
    );
    this.keptSince += 1;
    if (this.keptSince % FORGET_EVERY === 0) await this.forget();
  }

  /** Forgets what nobody will ask again. */
  async forget(): Promise<void> {
    await this.source.query(`delete from kept.answer where kept_at < now() - interval '${KEPT_FOR}'`);
  }
}

const textOf = (value: object | undefined): string | null => (value ? JSON.stringify(value) : null);

const answeredIn = ({ question, decided, refusal }: AnswerRow): Answered => ({
  question,
  ...(decided && { decided }),
  ...(refusal && { refusal: new Refusal(refusal.code, refusal.details, refusal.sentence) }),
});
