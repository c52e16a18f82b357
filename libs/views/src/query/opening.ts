import { isPerson, Rows } from '@app/event-sourcing';
import { Clock, type PersonId } from '@app/field';
import {
  type CellBalance,
  type CellsAsked,
  type LedgerView,
  type Posting,
  Postings,
  type PostingsPage,
} from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { dossierOf } from '../project/streams.js';
import { type TimelineRow, timeline } from '../project/timeline.projection.js';
import { type Column, statesIn } from './columns.js';
import { dayAsked } from './day-asked.js';
import type { EntriesQuery } from './entries.bodies.js';
import {
  type EntriesView,
  entriesViewOf,
  entryOf,
  type Place,
  pageOf,
  placeOf,
  type Step,
  stepsOf,
} from './entries.view.js';
import { namesOf } from './names.js';

/** Which cells of the ledger a number is the sum of, whatever their states. */
export type Cells = Readonly<{ view: LedgerView; where: Omit<CellsAsked, 'state'> }>;

/** What the reader may know beside the money. */
export type Sight = Readonly<{ people: boolean; lines: boolean }>;

const PAGE = 100;
const AT_A_TIME = 200;

/** Opens a number into the events that it is made of, page by page: what a page costs does not grow with the history. */
@Injectable()
export class Opening {
  constructor(
    private readonly postings: Postings,
    private readonly rows: Rows,
    private readonly clock: Clock,
  ) {}

  /** The balances that the number is the sum of, as known by the end of the day asked. */
  lastOf({ view, where }: Cells, { column, asOf }: EntriesQuery): Promise<readonly CellBalance[]> {
    return this.postings.lastAsOf(view, { ...where, state: statesIn(column) }, dayAsked(asOf, this.clock.today()));
  }

  /** One page of what moved the number, oldest first. */
  async page({ view, where }: Cells, query: EntriesQuery, sight: Sight): Promise<EntriesView> {
    const { year, column, limit = PAGE } = query;
    const asOf = dayAsked(query.asOf, this.clock.today());
    const asked = { ...where, state: statesIn(column) };
    const read = (page: PostingsPage) => this.postings.under(view, asked, asOf, page);
    const [last, steps] = await Promise.all([
      this.postings.lastAsOf(view, asked, asOf),
      stepsFrom(read, column, placeOf(query.after), limit),
    ]);
    const { shown, next } = pageOf(steps, limit);
    return entriesViewOf({ year, column, asOf }, last, await this.told(shown, sight), next);
  }

  private async told(steps: readonly Step[], { people, lines }: Sight) {
    const eventIds = [...new Set(steps.map(({ posting }) => posting.eventId))];
    const rows = await this.rows.findAll(timeline, eventIds);
    const known = [...steps.flatMap(({ posting }) => dossiersIn(posting)), ...(people ? rows.flatMap(handIn) : [])];
    const names = await namesOf(this.rows, known);
    const events = new Map(rows.map((row) => [row.eventId, row]));
    return steps.map((step) => entryOf(step, { events, names, lines }));
  }
}

// One more than fits tells whether there is a next page; what an event moved to and fro within the number makes no step.
const stepsFrom = async (
  read: (page: PostingsPage) => Promise<readonly Posting[]>,
  column: Column,
  { position, balance }: Place,
  limit: number,
): Promise<readonly Step[]> => {
  const postings = await read({ limit: AT_A_TIME, after: position });
  const steps = stepsOf(column, postings, balance);
  const reached = postings.at(-1);
  if (steps.length > limit || postings.length < AT_A_TIME || !reached) return steps;
  const further = { position: reached.position, balance: steps.at(-1)?.balance ?? balance };
  return [...steps, ...(await stepsFrom(read, column, further, limit - steps.length))];
};

const dossiersIn = ({ partyId, initiativeId, lineId }: Posting): string[] => [
  ...[partyId, initiativeId].flatMap((party) => (party ? [dossierOf('party', party)] : [])),
  ...(lineId ? [dossierOf('budgetLine', lineId)] : []),
];

const handIn = ({ actor }: TimelineRow): string[] => (isPerson(actor) ? [dossierOf('person', actor as PersonId)] : []);
