import { Refusal } from '@app/event-sourcing';
import type { DecidedView } from './decided.view.js';
import { refuse } from './gate.refusals.js';

/** What was answered, a refusal included, to which question. */
export type Answered = Readonly<{ question: string; decided?: DecidedView; refusal?: Refusal }>;

/** Answers kept per command id, at least 24 hours. */
export abstract class Answers {
  abstract recall(commandId: string): Promise<Answered | undefined>;
  /** Keeps an answer, unless one is kept under this id already. */
  abstract keep(commandId: string, answered: Answered): Promise<void>;
}

/** Answers of this process. */
export class MemoryAnswers extends Answers {
  private readonly kept = new Map<string, Answered>();

  async recall(commandId: string): Promise<Answered | undefined> {
    return this.kept.get(commandId);
  }

  async keep(commandId: string, answered: Answered): Promise<void> {
    if (!this.kept.has(commandId)) this.kept.set(commandId, answered);
  }
}

/** What comes of answering once: the answer, and whatever of it is still being kept. */
export type Answering = Readonly<{ decided: DecidedView; keeping: Promise<void> }>;

/**
 * Answers as before when asked before; throws `gate/key-used-before` when that was another question. What was decided is
 * answered while it is being kept, as its stream knows it too; nothing but a kept answer tells of a refusal.
 */
export const answerOnce = async (
  answers: Answers,
  commandId: string,
  question: string,
  act: () => Promise<DecidedView>,
): Promise<Answering> => {
  const before = await answers.recall(commandId);
  if (before && before.question !== question) throw refuse('gate/key-used-before');
  if (before?.refusal) throw before.refusal;
  if (before?.decided) return { decided: before.decided, keeping: Promise.resolve() };
  try {
    const decided = await act();
    return { decided, keeping: answers.keep(commandId, { question, decided }) };
  } catch (error) {
    const refusal = lasting(error);
    await answers.keep(commandId, { question, refusal });
    throw refusal;
  }
};

// What may well pass next time (busy, a broken connection) is thrown on and not kept.
const lasting = (error: unknown): Refusal => {
  if (error instanceof Refusal && error.code !== 'gate/busy') return error;
  throw error;
};
