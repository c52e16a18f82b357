import { assembly } from '@app/assembly';
import { asksOf } from '@app/event-sourcing';
import { Decide } from '@app/gate';
import { CommandBus } from '@nestjs/cqrs';
import type { Service } from './start-service.js';

/**
 * Leaves behind what a projector does that dies before it could keep its place: so many asks of its policies about
 * one dossier have been answered, in the order in which it would ask them, and nothing tells how far it was.
 */
export const dieAfter = async (service: Service, dossier: string, asks: number): Promise<void> => {
  for (let nth = 0; nth < asks; nth += 1) {
    const wanted = (await service.events())
      .filter(({ data }) => JSON.stringify(data).includes(dossier))
      .flatMap(askedBy);
    const next = wanted[nth];
    if (!next) throw new Error(`there are only ${nth} asks about ${dossier}`);
    await service.api.get(CommandBus).execute(next);
  }
};

const askedBy = (event: Awaited<ReturnType<Service['events']>>[number]): readonly Decide[] =>
  assembly.policies.flatMap((policy) =>
    asksOf(policy, event).map(({ decider, id, command }, nth) => {
      const by = { policy: policy.name, cause: `${event.eventId}/${nth}` };
      return new Decide(decider, id, command, by);
    }),
  );
