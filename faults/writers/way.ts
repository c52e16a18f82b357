import { Refusal } from '@app/event-sourcing';
import { Decide, type Person } from '@app/gate';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Answer } from './history.js';
import type { Wish } from './wish.js';

/** How one asks; gives the answer, also when there was none. */
export type Way = (wish: Wish, by: Person) => Promise<Answer>;

/** Asks the gate itself, without HTTP. */
export const throughGate =
  (app: INestApplicationContext): Way =>
  async ({ decider, id, command }, by) => {
    try {
      const decided = await app.get(CommandBus).execute(new Decide(decider, id, command as never, by));
      return { outcome: 'done', ...decided };
    } catch (error) {
      if (error instanceof Refusal && error.code !== 'gate/busy') return { outcome: 'refused', code: error.code };
      return { outcome: 'unknown', why: error instanceof Error ? error.message : String(error) };
    }
  };
