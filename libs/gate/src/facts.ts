import type { Answer, AnyEvolution, Need } from '@app/event-sourcing';
import type { Streams } from './streams.js';

/** Reads what a decision needs from the streams themselves, never from a view that may lag. */
export class Facts {
  constructor(
    private readonly streams: Streams,
    private readonly answers: readonly Answer[],
  ) {}

  /** The value of each need, by its name; throws when a fact has no answer, which is a fault of assembly. */
  async read(needs: Record<string, Need<unknown>>): Promise<object> {
    const read = Object.entries(needs).map(async ([name, need]) => [name, await this.valueOf(need)] as const);
    return Object.fromEntries(await Promise.all(read));
  }

  private async valueOf({ id, of }: Need<unknown>): Promise<unknown> {
    if ('stream' in of) return this.stateOf(of, id);
    const answer = this.answers.find(({ fact }) => fact === of.fact);
    if (!answer) throw new Error(`nobody answers the fact ${of.fact}`);
    return answer.select((await this.stateOf(answer.from, id)) as never);
  }

  private async stateOf(of: AnyEvolution, id: string): Promise<unknown> {
    return (await this.streams.read(of, id)).state;
  }
}
