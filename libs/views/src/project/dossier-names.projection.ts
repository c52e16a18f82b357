import type { Projection } from '@app/event-sourcing';
import type { IsoDate, PartyId, Sealed } from '@app/field';
import { type AllEvents, dossierOf, knownOf, type StreamKind } from './streams.js';

/** Since when a year of a line is adopted, or estimated. */
export type BasisRow = Readonly<{ year: number; basis: 'adopted' | 'estimate'; recordedOn: IsoDate }>;

/** What a budget line is called in the books of its owner. */
export type LineCard = Readonly<{
  code: string;
  programme: string | null;
  /** Iv3 taakveld, as text. */
  taskField: string | null;
  structural: boolean;
  openedOn: IsoDate;
  /** Oldest first, so that any past day can be asked for. */
  bases: readonly BasisRow[];
}>;

/** What one dossier is called, and between whom it is. */
export type DossierRow = Readonly<{
  /** The name of its stream. */
  dossier: string;
  kind: StreamKind;
  id: string;
  /** As it is called now; empty where it has no name of its own. */
  name: string;
  /** A person's name, which is unreadable once erased. */
  sealedName: Sealed | null;
  partyKind: string | null;
  initiativeId: PartyId | null;
  /** Who gives, or whose line, scheme or goal it is. */
  funderId: PartyId | null;
  line: LineCard | null;
}>;

const empty = (dossier: string): DossierRow => ({
  ...{
    dossier,
    kind: dossier.slice(0, dossier.indexOf('-')) as StreamKind,
    id: dossier.slice(dossier.indexOf('-') + 1),
  },
  ...{ name: '', sealedName: null, partyKind: null, initiativeId: null, funderId: null, line: null },
});

type Between = Readonly<{ initiativeId?: PartyId; funderId: PartyId }>;

const between = (row: DossierRow, { initiativeId, funderId }: Between): DossierRow => ({
  ...{ ...row, initiativeId: initiativeId ?? null, funderId },
});

/** The names by which the screens call parties, people, lines, schemes and applications, and whose each dossier is. */
export const dossierNames: Projection<DossierRow, AllEvents> = {
  name: 'dossier-names',
  version: 2,
  keyOf: ({ type, id }) => dossierOf(knownOf(type).kind, id),
  foundBy: ['funderId', 'initiativeId'],
  besides: ['kind'],
  initialRow: empty,
  on: {
    PartyRegistered: (row, { data: { name, kind } }) => ({ ...row, name, partyKind: kind }),
    PartyRenamed: (row, { data: { to } }) => ({ ...row, name: to }),
    PersonIntroduced: (row, { data: { name } }) => ({ ...row, sealedName: name }),
    PersonErased: (row) => ({ ...row, sealedName: null }),
    GoalPublished: (row, { data: { title, ownerId } }) => ({ ...row, name: title, funderId: ownerId }),
    SchemePublished: (row, { data: { name, funderId } }) => ({ ...row, name, funderId }),
    ApplicationStarted: (row, { data: { title, initiativeId } }) => ({ ...row, name: title, initiativeId }),
    ApplicationDescribed: (row, { data: { title } }) => ({ ...row, name: title }),
    ReviewOpened: (row, { data }) => ({ ...between(row, data), name: data.title }),
    PledgeMade: (row, { data }) => between(row, data),
    PledgeRegistered: (row, { data }) => between(row, data),
    HelpPledged: (row, { data: { initiativeId, giverId } }) => between(row, { initiativeId, funderId: giverId }),
    CoproductionFounded: (row, { data: { initiativeId } }) => ({ ...row, initiativeId }),
    ReportShared: (row, { data: { initiativeId } }) => ({ ...row, initiativeId }),
    LineOpened: (
      row,
      { data: { ownerId, name, code, programme = null, taskField = null, structural }, recordedOn },
    ) => ({
      ...{ ...row, name, funderId: ownerId },
      line: { code, programme, taskField, structural, openedOn: recordedOn, bases: [] },
    }),
    BudgetSet: (row, { data: { year, basis }, recordedOn }) => withBasis(row, { year, basis, recordedOn }),
  },
};

const withBasis = (row: DossierRow, basis: BasisRow): DossierRow => ({
  ...row,
  line: row.line && { ...row.line, bases: [...row.line.bases, basis] },
});
