import type { Evolution } from './evolution.js';
import type { MessageOf, Messages, NameOf, Occasion } from './messages.js';
import type { FactsFor, Need, NeedsOf } from './needs.js';
import { Refusal, type Sentence } from './refusal.js';
import type { Related, Right } from './rights.js';

/** The statuses a state goes through, if it has any. */
export type StatusOf<State> = State extends { readonly status: infer Status } ? Status : never;

/** For deciders whose commands need nothing but their own stream. */
export type NoNeeds = Readonly<Record<never, never>>;

/** The rules of one kind of stream: tables of small functions by message name; no I/O, no clock, no randomness. */
export interface Decider<
  State,
  Commands extends Messages,
  Events extends Messages,
  Needs extends NeedsOf<State, Commands> = NoNeeds,
> extends Evolution<State, Events> {
  /** Who stands in which relation to this stream; the command is only for streams that do not exist yet. */
  readonly related: (state: State, command: Readonly<Commands[NameOf<Commands>]>) => Related;
  readonly rights: { readonly [C in NameOf<Commands>]: readonly Right[] };
  /** The life of the stream, for states with a status: when each command may be asked; always, when left out. */
  readonly when?: { readonly [C in NameOf<Commands>]?: readonly StatusOf<State>[] };
  readonly needs: Needs;
  readonly decide: {
    readonly [C in NameOf<Commands>]: (
      command: Readonly<Commands[C]>,
      state: State,
      occasion: Occasion & FactsFor<Needs, C>,
    ) => readonly MessageOf<Events>[];
  };
}

/** A decider of any kind: for the gate and for policies, which treat all alike. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where deciders of every kind look alike
export type AnyDecider = Decider<any, any, any, any>;

/** A decider that takes these commands. */
// biome-ignore lint/suspicious/noExplicitAny: who asks need not know how it is decided
export type DeciderFor<Commands extends Messages> = Decider<any, Commands, any, any>;

/** The facts to read before this command can be decided. */
export const needsOf = (
  decider: AnyDecider,
  command: MessageOf<Messages>,
  state: unknown,
): Record<string, Need<unknown>> => decider.needs[command.type]?.(command.data, state) ?? {};

/** What now happens, or a thrown Refusal (`<stream>/not-now`); `occasion` brings the facts that `needsOf` named. */
export const decide = <S, C extends Messages, E extends Messages, N extends NeedsOf<S, C>>(
  decider: Decider<S, C, E, N>,
  state: S,
  command: MessageOf<C>,
  occasion: Occasion & FactsFor<N, NameOf<C>>,
): readonly MessageOf<E>[] => {
  expectNow(decider, command.type, state);
  return decider.decide[command.type](command.data, state, occasion);
};

const notNow: Sentence = {
  nl: 'Dit kan nu niet meer of nog niet. Ververs de pagina om te zien hoe het er nu voor staat.',
  en: 'This is not possible now: too late or too early. Refresh the page to see how things stand.',
};

const expectNow = ({ stream, when }: AnyDecider, command: string, state: unknown): void => {
  const allowed: readonly unknown[] | undefined = when?.[command];
  const { status } = Object(state) as { status?: unknown };
  if (allowed && !allowed.includes(status)) throw new Refusal(`${stream}/not-now`, { status, when: allowed }, notNow);
};
