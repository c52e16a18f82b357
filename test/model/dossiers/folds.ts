import { deepStrictEqual as same } from 'node:assert';
import { assembly } from '@app/assembly';
import { type AnyDecider, fold } from '@app/event-sourcing';
import type { Otherwise, Stage } from './stage.js';

/** Throws unless every stream, folded twice from its first event, is what the gate remembers of it. */
export const foldsAgree = async ({ log, streams }: Stage, otherwise: Otherwise): Promise<void> => {
  for (const stream of new Set(log.map((event) => event.stream))) {
    const [kind, id] = [stream.slice(0, stream.indexOf('-')), stream.slice(stream.indexOf('-') + 1)];
    const decider = otherwise[kind] ?? (assembly.deciders.find((each) => each.stream === kind) as AnyDecider);
    const past = log.filter((event) => event.stream === stream);
    const folded = fold(decider, past);
    same(fold(decider, past), folded);
    same((await streams.read(decider, id)).state, folded);
  }
};
