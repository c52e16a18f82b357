import { assembly } from '@app/assembly';
import { type AnyPolicy, type AnyProjection, asksOf, entriesOf, project } from '@app/event-sourcing';
import { canonical, type StoredEvent } from '@app/event-store';
import type { IsoDate } from '@app/field';
import { commandIdOf } from '@app/gate';
import { type CellBalance, keptViews, MemoryPostings, type Posting, type Postings } from '@app/ledger';
import type { Evidence, Found, FoundDue, FoundRow, FoundRows } from './evidence.js';

/** After every event. */
const EVER = '9999-12-31' as IsoDate;

/** Rows, postings and waiting asks that are not what a fold of all events makes anew. */
export const differencesIn = async (evidence: Evidence): Promise<Found> => {
  const { postings, cells } = await everyPosting(await foldedPostings(evidence.events));
  return [
    ...evidence.trouble,
    ...assembly.projections.flatMap((of) => rowsOff(of, evidence)),
    ...textsOff('posting', postings, evidence.postings),
    ...textsOff('cell', cells, evidence.cells),
    ...duesOff(evidence),
  ];
};

/** Every posting of every view, and the balance of every cell, as these postings have them. */
export const everyPosting = async (postings: Postings) => {
  const all: { postings: (readonly Posting[])[]; cells: (readonly CellBalance[])[] } = { postings: [], cells: [] };
  // One at a time, as all of them may have one connection.
  for (const view of keptViews) {
    all.postings.push(await postings.under(view, {}, EVER));
    all.cells.push(await postings.lastAsOf(view, {}, EVER));
  }
  return { postings: all.postings.flat(), cells: all.cells.flat() };
};

const foldedPostings = async (events: readonly StoredEvent[]): Promise<Postings> => {
  const postings = new MemoryPostings();
  await postings.add(events.map((event) => ({ entries: entriesOf(assembly.entries, event), at: event })));
  return postings;
};

const rowsOff = (of: AnyProjection, { events, rows }: Evidence): Found => {
  const [wanted, found] = [foldedRows(of, events), rows.get(of) ?? new Map<string, FoundRow>()];
  const keys = [...new Set([...wanted.keys(), ...found.keys()])];
  const off = keys.filter((key) => textOf(wanted.get(key)) !== textOf(found.get(key)));
  return off.map((key) => `${of.name} ${key}: ${textOf(found.get(key))} where ${textOf(wanted.get(key))} was to be`);
};

/** The rows of a projection, folded from nothing. */
export const foldedRows = (of: AnyProjection, events: readonly StoredEvent[]): FoundRows => {
  const rows = new Map<string, FoundRow>();
  for (const event of events.filter(({ type }) => type in of.on)) {
    const key = of.keyOf(event);
    const before = rows.get(key);
    const row = project(of, before?.row ?? null, event);
    if (row) rows.set(key, { row, found: namedIn(of, row), first: before?.first ?? event.position });
    else rows.delete(key);
  }
  return rows;
};

const namedIn = ({ foundBy, besides = [] }: AnyProjection, row: object): object =>
  Object.fromEntries([...foundBy, ...besides].map((field) => [field, row[field as keyof typeof row]]));

const textOf = (at: FoundRow | undefined): string =>
  at ? `${canonical(at.row)} found by ${canonical(at.found)} since ${at.first}` : 'nothing';

// In whatever order: each stands as often in the one as in the other.
const textsOff = (what: string, wanted: readonly CellBalance[], found: readonly CellBalance[]): Found => {
  const counts = new Map<string, number>();
  const count = (by: number) => (posting: CellBalance) => {
    const text = canonical({ ...posting, position: `${posting.position}` });
    counts.set(text, (counts.get(text) ?? 0) + by);
  };
  wanted.forEach(count(1));
  found.forEach(count(-1));
  return [...counts]
    .filter(([, off]) => off !== 0)
    .map(([text, off]) => `${what} ${off > 0 ? 'missing' : 'too many'}: ${text}`);
};

// One that is gone must have been asked: then there is an event of it, or it found nothing left to do.
const duesOff = ({ events, dues }: Evidence): Found => {
  const wanted = new Map(events.flatMap(duesBy).map((due) => [canonical(due), due]));
  const found = new Set(dues.map((due) => canonical(due)));
  const commands = new Set(events.map(({ commandId }) => commandId));
  const gone = [...wanted].filter(([text]) => !found.has(text)).map(([, due]) => due);
  return [
    ...[...found].filter((text) => !wanted.has(text)).map((text) => `waits for its date for no reason: ${text}`),
    ...gone.filter((due) => !commands.has(commandIdOf(due))).map((due) => `never asked: ${canonical(due)}`),
  ];
};

const duesBy = (event: StoredEvent): readonly FoundDue[] =>
  assembly.policies.flatMap((policy: AnyPolicy) =>
    asksOf(policy, event).flatMap(({ on, id }, nth) =>
      on ? [{ policy: policy.name, cause: `${event.eventId}/${nth}`, on, id }] : [],
    ),
  );
