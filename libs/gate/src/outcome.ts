import { setTimeout } from 'node:timers/promises';
import type { EvolutionOf } from '@app/event-sourcing';
import { Injectable } from '@nestjs/common';
import type { DecidedView } from './decided.view.js';
import { Streams } from './streams.js';

const PATIENCE = 3000;
const GLANCE = 15;

/** Waits briefly for what policies make of a command; whoever asks again later finds it in the views all the same. */
@Injectable()
export class Outcome {
  constructor(private readonly streams: Streams) {}

  /** Where the stream is once `settled` holds of its state, or after three seconds. */
  async of<State>(decided: DecidedView, stream: EvolutionOf<State>, settled: (state: State) => boolean): Promise<DecidedView> {
    const end = performance.now() + PATIENCE;
    let now = await this.streams.read(stream, decided.id);
    while (!settled(now.state) && performance.now() < end) {
      await setTimeout(GLANCE);
      now = await this.streams.read(stream, decided.id);
    }
    return { id: decided.id, revision: now.revision, position: now.position.toString() };
  }
}
