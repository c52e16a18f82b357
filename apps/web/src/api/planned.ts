// What the api answers, until the types made from its OpenAPI document take over.

/** Euro cents of one calendar year. */
export type YearAmount = { year: number; amount: number };

/** A party that one acts for, and as what. */
export type MyParty = { partyId: string; name: string; kind: PartyKind; roles: string[] };
export type PartyKind = 'initiative' | 'coalition' | 'fund' | 'municipality' | 'partner';
export type MeView = { personId: string; name: string; parties: MyParty[] };
export type PartyView = { id: string; name: string; kind: PartyKind; place?: string | null; theme?: string | null };
export type Paged<Row> = { rows: Row[]; next: string | null };

/** Euro cents of one year in one state. */
export type StateCell = { year: number; state: string; amount: number };
export type YearMatrixView = {
  initiativeId: string;
  asOf: string;
  parties: { partyId: string; name: string; cells: StateCell[] }[];
};
export type HorizonYear = {
  year: number;
  cost: number;
  firm: number;
  reserved: number;
  forecast: number;
  income: number;
  uncovered: number;
};
export type HorizonView = { years: HorizonYear[]; firstUncoveredMonth: string | null };

export type PledgeKind = 'money' | 'time' | 'space' | 'permit' | 'materials' | 'knowledge' | 'guarantee';
export type PledgeView = {
  id: string;
  kind: PledgeKind;
  giverId: string;
  giverName: string;
  description: string;
  quantity?: number | null;
  unit?: string | null;
  value: number | null;
  dueOn: string | null;
  reportedOn?: string | null;
  deliveredOn: string | null;
  status: string;
  daysLate: number;
  years: StateCell[];
  provisoUntil?: string | null;
  revision?: number;
};

export type ReviewRow = {
  id: string;
  applicationId: string;
  initiativeId: string;
  initiativeName: string;
  title: string;
  status: string;
  submittedOn: string;
  dueOn: string | null;
  asked: YearAmount[];
  waitingDays: number;
};
export type ScoreView = { reviewer: string; reviewerName?: string; criterion: string; points: number; reason?: string };
export type ReviewView = ReviewRow & {
  revision: number;
  funderId: string;
  summary: string;
  cover: { year: number; cost: number; income: number; asked: number; uncovered: number }[];
  positions: { funderId: string; name: string; position: string; amounts: YearAmount[] }[];
  criteria: string[];
  noConflictDeclared: boolean;
  scores: ScoreView[];
  lines: { lineId: string; code: string; name: string; free: YearAmount[] }[];
  amounts: YearAmount[];
  free: YearAmount[] | null;
  reason: string | null;
};

export type LineCell = {
  year: number;
  budgeted: number;
  held: number;
  proviso: number;
  firm: number;
  realised: number;
  free: number;
  forecast: number;
};
export type LineView = { lineId: string; code: string; name: string; taskField: string | null; cells: LineCell[] };
export type LinesView = {
  ownerId: string;
  asOf: string;
  years: number[];
  lines: LineView[];
  withoutLine: { year: number; firm: number; realised?: number }[];
};
export type EntryView = {
  eventId: string;
  position: string;
  recordedOn: string;
  type: string;
  amount: number;
  balance: number;
  actor: string | null;
};
export type PortfolioView = {
  rows: {
    initiativeId: string;
    name: string;
    years: { year: number; firm: number; reserved: number; forecast: number; paid: number }[];
  }[];
  endingWithin12Months: { initiativeId: string; name: string; endsOn: string }[];
};

export type ReportView = {
  id: string;
  year: number;
  kind: 'report' | 'visit' | 'conversation';
  happened: string;
  spent: number | null;
  sharedOn: string;
  requirements: { funderId: string; name: string; readOn: string | null; answer: string | null; met: boolean }[];
};
export type ReportsView = { coproductionId: string | null; costsAskedBy: string[]; rows: ReportView[] };

export type PhaseView = {
  id: string;
  model: { code: string; name: string; summary: string; support: { dimension: string; text: string }[] }[];
  current: string | null;
  since: string | null;
  proposal: {
    phase: string;
    reason: string;
    proposedBy: string;
    proposedOn: string;
    answers: { partyId: string; name: string; answer: 'agreed' | 'objected' | 'waiting'; reason: string | null }[];
  } | null;
  history: { phase: string; on: string; reason: string | null }[];
  revision: number;
};

export type ImportError = { row: number; column: string; value: string; reason: string };
export type ImportView = {
  id: string;
  status: 'uploaded' | 'running' | 'done' | 'failed';
  headings: string[];
  mapping: Record<string, string | null>;
  preview: Record<string, string>[];
  errors: ImportError[];
  done: number;
  total: number;
  result: { rows: number; good: number; bad: number; awarded: number; events: number } | null;
  candidates: { recipient: string; awards: number; departments: number; awarded: number }[];
};
