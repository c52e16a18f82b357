import type { IsoDate, PersonId } from '@app/field';

/** Payloads by message name: `{ AwardGranted: { amounts: YearAmounts } }`. */
export type Messages = Record<string, object>;

/** The message names of a payload table. */
export type NameOf<M> = keyof M & string;

/** The union of messages that a payload table describes. */
export type MessageOf<M extends Messages> = {
  [Name in NameOf<M>]: Readonly<{ type: Name; data: Readonly<M[Name]> }>;
}[NameOf<M>];

/** Whose hand it was: a person, a policy by its name, or the operator of the installation by the means used. */
export type Actor = PersonId | `policy:${string}` | `operator:${string}`;

/** What every decision may know beyond the command, its stream and the facts it declared. */
export type Occasion = Readonly<{ today: IsoDate; actor: Actor }>;

/** Where, when and by whom an event was recorded; `id` is that of its stream without the prefix. */
export type Provenance = Readonly<{
  id: string;
  eventId: string;
  position: bigint;
  /** The day in Amsterdam: what "as of" goes by. */
  recordedOn: IsoDate;
  actor: Actor;
}>;

/** One recorded payload with its provenance. */
export type Recorded<Data extends object> = Provenance & Readonly<{ data: Readonly<Data> }>;

/** Any recorded event of a payload table. */
export type RecordedEvent<E extends Messages = Messages> = MessageOf<E> & Provenance;

/** Whether a hand is a person's, not a policy's or the operator's. */
export const isPerson = (actor: Actor): actor is PersonId => !/^(policy|operator):/.test(actor);
