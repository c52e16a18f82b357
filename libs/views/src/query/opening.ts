import { type Cell, isPerson, Rows } from '@app/event-sourcing';
import { Clock, type PersonId } from '@app/field';
import { type LedgerView, type Posting, Postings } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { dossierOf } from '../project/streams.js';
import { type TimelineRow, timeline } from '../project/timeline.projection.js';
import { statesIn } from './columns.js';
import { dayAsked } from './day-asked.js';
import type { EntriesQuery } from './entries.bodies.js';
import { type EntriesView, entriesViewOf, entryOf, type Step, stepsOf } from './entries.view.js';
import { namesOf } from './names.js';

/** Which cells of the ledger a number is the sum of. */
export type Cells = Readonly<{ view: LedgerView; where: Partial<Cell>; only?: (posting: Posting) => boolean }>;

/** What the reader may know beside the money. */
export type Sight = Readonly<{ people: boolean; lines: boolean }>;

const PAGE = 100;

/** Opens a number into the events that it is made of. */
@Injectable()
export class Opening {
  constructor(
    private readonly postings: Postings,
    private readonly rows: Rows,
    private readonly clock: Clock,
  ) {}

  /** All that moved the number, oldest first, as known by the end of the day asked. */
  async under({ view, where, only = () => true }: Cells, { column, asOf }: EntriesQuery): Promise<readonly Posting[]> {
    const day = dayAsked(asOf, this.clock.today());
    const found = await Promise.all(
      statesIn(column).map((state) => this.postings.under(view, { ...where, state }, day)),
    );
    return found.flat().filter(only).sort(byPosition);
  }

  /** One page of the steps that these postings make. */
  async pageOf(postings: readonly Posting[], query: EntriesQuery, sight: Sight): Promise<EntriesView> {
    const { year, column, asOf, limit = PAGE, after = '0' } = query;
    const steps = stepsOf(column, postings);
    const end = Number(after) + limit;
    const page = await this.told(steps.slice(Number(after), end), sight);
    return entriesViewOf({ year, column, asOf: dayAsked(asOf, this.clock.today()) }, steps, page, end);
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

const byPosition = (one: Posting, other: Posting): number => Number(one.position - other.position);

const dossiersIn = ({ partyId, initiativeId, lineId }: Posting): string[] => [
  ...[partyId, initiativeId].flatMap((party) => (party ? [dossierOf('party', party)] : [])),
  ...(lineId ? [dossierOf('budgetLine', lineId)] : []),
];

const handIn = ({ actor }: TimelineRow): string[] => (isPerson(actor) ? [dossierOf('person', actor as PersonId)] : []);
