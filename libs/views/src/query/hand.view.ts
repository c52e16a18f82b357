import { type Actor, isPerson } from '@app/event-sourcing';
import { dossierOf } from '../project/streams.js';
import type { Names } from './names.js';

/** By whose hand something was recorded. */
export class HandView {
  /** person, policy (Aandeel itself, in answer to something else), operator (of the installation), or unknown as long as it was not read. */
  readonly kind: string;
  /** A person's name: null for who takes no part in it, and once the person was erased; else which policy, or by which means. */
  readonly name: string | null;
}

/** The hand; a person's name only out of `names`, sealed: it is opened on the way out. */
export const handOf = (actor: Actor | undefined, names: Names): HandView => {
  if (!actor) return { kind: 'unknown', name: null };
  if (isPerson(actor)) return { kind: 'person', name: names.get(dossierOf('person', actor))?.sealedName ?? null };
  const [kind, ...name] = actor.split(':');
  return { kind: kind as string, name: name.join(':') };
};
