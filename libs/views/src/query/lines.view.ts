import type { IsoDate, PartyId } from '@app/field';
import type { CellBalance } from '@app/ledger';
import type { DossierRow, LineCard } from '../project/dossier-names.projection.js';
import { type Column, inColumn } from './columns.js';
import { grouped, span } from './grouped.js';
import { isWithoutLine, WithoutLineView, withoutLineOf } from './without-line.view.js';

/** What a line, or all lines, may spend in a year and where that money is; each euro is in one column. Euro cents. */
export class LineTotalView {
  readonly year: number;
  /** Begroot. */
  readonly budgeted: number;
  /** Held for a decision in preparation. */
  readonly held: number;
  /** Pledged under begrotingsvoorbehoud (Awb 4:34). */
  readonly proviso: number;
  /** Gereserveerd: held and under proviso. */
  readonly reserved: number;
  /** Verplicht: firm and not yet paid. */
  readonly firm: number;
  /** Gerealiseerd: paid or settled. */
  readonly realised: number;
  /** Vrij = begroot − gereserveerd − verplicht − gerealiseerd; below zero when there is too little. */
  readonly free: number;
  /** Asked or forecast; in none of the columns. */
  readonly expected: number;
}

/** One line in one year. */
export class LineYearView extends LineTotalView {
  /** adopted by council or board, or a multi-year estimate; null when nothing was budgeted. */
  readonly basis: string | null;
}

/** One begrotingspost over the years. */
export class LineView {
  readonly lineId: string;
  readonly code: string;
  readonly name: string;
  readonly programme: string | null;
  /** Iv3 taakveld, as text: "0.10" is not 0.1. */
  readonly taskField: string | null;
  /** Structureel, or incidenteel. */
  readonly structural: boolean;
  readonly cells: LineYearView[];
}

/** Budget lines × years of a municipality or fund, as recorded by the end of a day in Amsterdam. */
export class LinesView {
  readonly funderId: string;
  /** Plain date. */
  readonly asOf: string;
  /** From the first to the last year of the lines; what has no line names its own. */
  readonly years: number[];
  /** By code. */
  readonly lines: LineView[];
  /** All lines together. */
  readonly totals: LineTotalView[];
  readonly withoutLine: WithoutLineView[];
}

/** What the lines are made of: their cards, and the balance of each cell of their owner. */
export type LinesMatter = Readonly<{
  funderId: PartyId;
  asOf: IsoDate;
  cards: readonly DossierRow[];
  last: readonly CellBalance[];
}>;

/** Lines by years; a line that was open on the day shows also when it has no money yet. */
export const linesOf = ({ funderId, asOf, cards, last }: LinesMatter): LinesView => {
  const known = cards.filter(({ line }) => line && line.openedOn <= asOf);
  const [onLines, offLines] = [last.filter(({ lineId }) => lineId), last.filter(isWithoutLine)];
  const years = span(onLines.map(({ year }) => year));
  const byLine = grouped(onLines, ({ lineId }) => lineId as string);
  const lines = known.map((card) => lineOf(card, byLine.get(card.id) ?? [], years, asOf));
  return {
    ...{ funderId, asOf, years, lines: lines.sort((one, other) => one.code.localeCompare(other.code, 'nl')) },
    totals: years.map((year) => lineTotalOf(year, onLines)),
    withoutLine: withoutLineOf(offLines),
  };
};

const lineOf = (card: DossierRow, last: readonly CellBalance[], years: readonly number[], asOf: IsoDate): LineView => {
  const { code, programme, taskField, structural } = card.line as LineCard;
  const cells = years.map((year) => ({
    ...lineTotalOf(year, last),
    basis: basisOf(card.line as LineCard, year, asOf),
  }));
  return { ...{ lineId: card.id, code, name: card.name, programme, taskField, structural }, cells };
};

const basisOf = ({ bases }: LineCard, year: number, asOf: IsoDate): string | null =>
  bases.findLast((each) => each.year === year && each.recordedOn <= asOf)?.basis ?? null;

const lineTotalOf = (year: number, last: readonly CellBalance[]): LineTotalView => {
  const own = last.filter((each) => each.year === year);
  const amount = (column: Column): number => inColumn(column, own);
  return {
    ...{ year, budgeted: amount('budgeted'), held: amount('held'), proviso: amount('proviso') },
    ...{ reserved: amount('reserved'), firm: amount('firm'), realised: amount('realised') },
    ...{ free: amount('free'), expected: amount('expected') },
  };
};
