import type { Actor, Projection, RecordedEvent } from '@app/event-sourcing';
import type { IsoDate, PartyId } from '@app/field';
import { type AllEvents, type Audience, dossierOf, knownOf, type StreamKind, toldTypes } from './streams.js';

/** That one event happened: when, in which dossier, by whose hand; nothing of what people wrote. */
export type TimelineRow = Readonly<{
  eventId: string;
  /** Its place among all events, as text: it has no bounds. */
  position: string;
  type: string;
  /** The name of its stream. */
  dossier: string;
  kind: StreamKind;
  id: string;
  /** The day it was recorded, in Amsterdam. */
  recordedOn: IsoDate;
  /** The day of the fact itself (letter, payment, delivery), when the event says so. */
  happenedOn: IsoDate | null;
  actor: Actor;
  audience: Audience;
  /** Absent when the event does not say it; its dossier may. */
  initiativeId: PartyId | null;
  /** Funders, owners and givers that the event names. */
  partyIds: readonly PartyId[];
}>;

type Data = Readonly<Record<string, unknown>>;

const facts = ['happenedOn', 'paidOn', 'deliveredOn', 'keptOn', 'submittedOn', 'decidedOn'];
const parties = ['partyId', 'funderId', 'ownerId', 'giverId', 'funderIds'];

// These streams have the id of the party that they are about.
const ofParty: readonly StreamKind[] = ['party', 'phase'];

const rowOf = ({ data, ...event }: RecordedEvent): TimelineRow => {
  const { eventId, position, type, id, recordedOn, actor } = event;
  const { kind, audience } = knownOf(type);
  return {
    ...{ eventId, position: `${position}`, type, dossier: dossierOf(kind, id), kind, id, recordedOn, actor, audience },
    happenedOn: firstIn(data as Data, facts) as IsoDate | null,
    initiativeId: ofParty.includes(kind) ? (id as PartyId) : initiativeIn(data as Data),
    partyIds: parties.flatMap((name) => ((data as Data)[name] ?? []) as PartyId | PartyId[]),
  };
};

const firstIn = (data: Data, names: readonly string[]): unknown =>
  names.map((name) => data[name]).find((value) => value !== undefined) ?? null;

const initiativeIn = (data: Data): PartyId | null => firstIn(data, ['initiativeId', 'recipientId']) as PartyId | null;

const told = (_: TimelineRow, event: object): TimelineRow => rowOf(event as RecordedEvent);

/** What happened and by whose hand, a row per event: for opened numbers and for the audit timeline of a dossier. */
export const timeline: Projection<TimelineRow, AllEvents> = {
  name: 'timeline',
  version: 2,
  keyOf: ({ eventId }) => eventId,
  foundBy: ['initiativeId', 'dossier'],
  besides: ['audience', 'partyIds'],
  // Every row is made whole by the one event it is about.
  initialRow: (eventId) => ({ eventId }) as TimelineRow,
  on: Object.fromEntries(toldTypes.map((type) => [type, told])) as Projection<TimelineRow, AllEvents>['on'],
};
