import { type Cents, cents, type IsoDate, sum, zero } from '@app/field';
import type { CellBalance, Posting } from '@app/ledger';
import { ApiProperty } from '@nestjs/swagger';
import { dossierOf, toldTypes } from '../project/streams.js';
import type { TimelineRow } from '../project/timeline.projection.js';
import { type Column, countedIn, inColumn } from './columns.js';
import { grouped } from './grouped.js';
import { HandView, handOf } from './hand.view.js';
import { type Names, nameOf } from './names.js';

/** What one event did to the number. */
export class EntryView {
  readonly eventId: string;
  /** Its place among all events. */
  readonly position: string;
  /** What happened: the name of the event; null as long as it was not read. */
  @ApiProperty({ enum: toldTypes, type: String, nullable: true })
  readonly type: string | null;
  /** Plain date in Amsterdam: what "as of" goes by. */
  readonly recordedOn: string;
  /** Plain date of the fact itself (letter, payment, delivery), when the event says so. */
  readonly happenedOn: string | null;
  /** Euro cents, below zero when it took away. */
  readonly amount: number;
  /** The number after it; euro cents. */
  readonly balance: number;
  readonly hand: HandView;
  /** Who gives, or whose line it is. */
  readonly partyId: string | null;
  readonly party: string | null;
  /** Who receives. */
  readonly initiativeId: string | null;
  readonly initiative: string | null;
  readonly pledgeId: string | null;
  /** The code of the budget line; only for the members of its owner. */
  readonly line: string | null;
}

/** What a number is made of, oldest first; as recorded by the end of a day in Amsterdam. */
export class EntriesView {
  readonly year: number;
  /** Which number. */
  readonly column: string;
  /** Plain date. */
  readonly asOf: string;
  /** The number itself: the balance after the last entry; euro cents. */
  readonly amount: number;
  readonly entries: EntryView[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** What one event did to a number, for one pledge. */
export type Step = Readonly<{ posting: Posting; amount: Cents; balance: Cents }>;

/** The steps that made a number, oldest first, on top of a balance in cents: what an event moved to and fro within the number is left out. */
export const stepsOf = (column: Column, postings: readonly Posting[], before: Cents = zero): readonly Step[] => {
  let balance = before;
  return [...grouped(postings, oneStep).values()].flatMap(([posting, ...more]) => {
    if (!posting) return [];
    const amount = sum(...[posting, ...more].map((each) => countedIn(column, each.state, each.amount)));
    balance = sum(balance, amount);
    return amount === 0 ? [] : [{ posting, amount, balance }];
  });
};

const oneStep = ({ eventId, partyId, initiativeId, lineId, pledgeId }: Posting): string =>
  [eventId, partyId, initiativeId, lineId, pledgeId].join(' ');

/** What is known of the events and of who is in them; `lines`: whether the reader may know which line it is. */
export type Telling = Readonly<{ events: ReadonlyMap<string, TimelineRow>; names: Names; lines: boolean }>;

/** The view of one step. */
export const entryOf = ({ posting, amount, balance }: Step, { events, names, lines }: Telling): EntryView => {
  const { eventId, position, recordedOn, partyId = null, initiativeId = null, pledgeId = null, lineId } = posting;
  const event = events.get(eventId);
  return {
    ...{ eventId, position: `${position}`, type: event?.type ?? null, recordedOn, amount, balance },
    ...{ happenedOn: event?.happenedOn ?? null, hand: handOf(event?.actor, names) },
    ...{ partyId, party: nameOf(names, partyId), initiativeId, initiative: nameOf(names, initiativeId), pledgeId },
    line: (lines && lineId && names.get(dossierOf('budgetLine', lineId))?.line?.code) || null,
  };
};

/** Which number, as known at the end of which day. */
export type NumberAsked = Readonly<{ year: number; column: Column; asOf: IsoDate }>;

/** Where a page begins: after which position, and what the number was then, in cents. */
export type Place = Readonly<{ position: bigint; balance: Cents }>;

/** How a cursor looks: history never changes, so what the number was at a position may go with it. */
export const CURSOR = /^\d{1,18}\.-?\d{1,15}$/;

/** The place that a cursor stands for; the beginning when there is none. */
export const placeOf = (cursor = '0.0'): Place => {
  const [position = '0', balance = '0'] = cursor.split('.');
  return { position: BigInt(position), balance: cents(Number(balance)) };
};

/** One page of the steps under a number, out of the balances that the number is the sum of. */
export const entriesViewOf = (
  { column, ...asked }: NumberAsked,
  last: readonly CellBalance[],
  entries: readonly EntryView[],
  next: string | null,
): EntriesView => ({ ...asked, column, amount: inColumn(column, last), entries: [...entries], next });

/** The steps that fit on a page, and the cursor of the next one; more than fit when one event alone made them. */
export const pageOf = (
  steps: readonly Step[],
  limit: number,
): Readonly<{ shown: readonly Step[]; next: string | null }> => {
  const [first, beyond] = [steps[0], steps[limit]];
  if (!first || !beyond) return { shown: steps, next: null };
  const end = beyond.posting.position > first.posting.position ? beyond.posting.position : first.posting.position + 1n;
  const shown = steps.filter(({ posting }) => posting.position < end);
  const last = shown.at(-1) as Step;
  return { shown, next: shown.length < steps.length ? `${last.posting.position}.${last.balance}` : null };
};
