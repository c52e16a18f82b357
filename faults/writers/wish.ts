import type { AnyDecider, DeciderFor, MessageOf, Messages } from '@app/event-sourcing';

/** One command of one stream; `own` is the field that repeats an id which the api gives, and so never takes. */
export type Wish = Readonly<{ decider: AnyDecider; id: string; command: MessageOf<Messages>; own?: string }>;

/** A wish; a type error when that stream does not take the command. */
export const wish = <C extends Messages>(
  decider: DeciderFor<C>,
  id: string,
  command: MessageOf<C>,
  own?: string,
): Wish => ({ decider, id, command, ...(own ? { own } : {}) });
