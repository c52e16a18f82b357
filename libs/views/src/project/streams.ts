import type { ReportEvents } from '@app/accountability';
import type { ApplicationEvents } from '@app/applications';
import type { BudgetLineEvents } from '@app/budgets';
import type { CoproductionEvents } from '@app/coproductions';
import type { NameOf } from '@app/event-sourcing';
import type { GoalEvents } from '@app/goals';
import type { RegisterMappingEvents, RegisterRowEvents } from '@app/imports';
import type { PartyEvents, PersonEvents } from '@app/parties';
import type { PhaseEvents } from '@app/phases';
import type { HelpEvents, PledgeEvents } from '@app/pledges';
import type { ReviewEvents } from '@app/reviews';
import type { SchemeEvents } from '@app/schemes';

/** Every event of every stream. */
export type AllEvents = PartyEvents &
  PersonEvents &
  GoalEvents &
  SchemeEvents &
  ApplicationEvents &
  ReviewEvents &
  BudgetLineEvents &
  PledgeEvents &
  HelpEvents &
  CoproductionEvents &
  PhaseEvents &
  ReportEvents &
  RegisterRowEvents &
  RegisterMappingEvents;

/**
 * Who is told in a timeline that something happened: all who take part in the dossier, only the initiative (drafts,
 * its members), only the funder (its books, what precedes its decision), or nobody (people, settings).
 */
export type Audience = 'all' | 'initiative' | 'funder' | 'nobody';

type Told<Events> = Readonly<Record<NameOf<Events>, Audience>>;

/** Per stream its events and who is told of them; an event that is missing here does not compile. */
const streams = {
  party: {
    ...{ PartyRegistered: 'all', PartyRenamed: 'all', MemberJoined: 'initiative', MemberLeft: 'initiative' },
    ...{ MemberInvited: 'initiative', InvitationUsed: 'initiative' },
  } satisfies Told<PartyEvents>,
  person: { PersonIntroduced: 'nobody', PersonErased: 'nobody' } satisfies Told<PersonEvents>,
  goal: { GoalPublished: 'all', InitiativeLinked: 'all', InitiativeUnlinked: 'all' } satisfies Told<GoalEvents>,
  scheme: { SchemePublished: 'all', DecisionTermChanged: 'all' } satisfies Told<SchemeEvents>,
  application: {
    ...{ ApplicationStarted: 'initiative', ApplicationDescribed: 'initiative', CoverPlanned: 'initiative' },
    ...{ FundersAsked: 'initiative', ApplicationSubmitted: 'all', ApplicationWithdrawn: 'all' },
  } satisfies Told<ApplicationEvents>,
  review: {
    ...{ ReviewOpened: 'all', NoConflictDeclared: 'funder', ScoreGiven: 'funder', PositionShown: 'all' },
    ...{ AwardProposed: 'funder', ProposalWithdrawn: 'funder', NoRoomFound: 'funder', HoldDeclined: 'funder' },
    ...{ AwardGranted: 'all', ApplicationDeclined: 'all', ReviewClosed: 'all' },
  } satisfies Told<ReviewEvents>,
  budgetLine: {
    ...{ LineOpened: 'funder', BudgetSet: 'funder', CeilingSet: 'funder', MoneyHeld: 'funder' },
    ...{ HoldRefused: 'funder', HoldReleased: 'funder', HoldCommitted: 'funder', CommitmentLowered: 'funder' },
  } satisfies Told<BudgetLineEvents>,
  pledge: {
    ...{ PledgeMade: 'all', PledgeRegistered: 'all', RegisteredPledgeCorrected: 'all', YearAmended: 'all' },
    ...{ ProvisoTermStarted: 'all', ProvisoExpired: 'all', ProvisoInvoked: 'all', InstalmentPlanned: 'all' },
    ...{ InstalmentFellDue: 'all', InstalmentPaid: 'all', RequirementMet: 'all', YearSettled: 'all' },
  } satisfies Told<PledgeEvents>,
  help: {
    ...{ HelpPledged: 'all', DeliveryReported: 'all', DeliveryConfirmed: 'all', HelpWithdrawn: 'all' },
  } satisfies Told<HelpEvents>,
  coproduction: {
    ...{ CoproductionFounded: 'all', PartyJoined: 'all', PledgeAdded: 'all', ContactAppointed: 'all' },
    ...{ AmbitionShared: 'all', AgreementMade: 'all', AgreementKept: 'all' },
  } satisfies Told<CoproductionEvents>,
  phase: {
    ...{ PartyInvited: 'all', VoiceAsked: 'all', PhaseProposed: 'all', PhaseAgreed: 'all', PhaseObjected: 'all' },
    ...{ ObjectionWithdrawn: 'all', PhaseReached: 'all', PhaseAwaited: 'all', PhaseWasReached: 'all' },
  } satisfies Told<PhaseEvents>,
  report: {
    ...{ ReportShared: 'all', ReportRead: 'all', ReportAnswered: 'all', ReportSupplemented: 'all' },
  } satisfies Told<ReportEvents>,
  registerRow: { AwardRegistered: 'all', AwardCorrected: 'all' } satisfies Told<RegisterRowEvents>,
  registerMapping: { MappingRemembered: 'nobody' } satisfies Told<RegisterMappingEvents>,
} as const;

/** What kind of stream, as the prefix of its name. */
export type StreamKind = keyof typeof streams;

type Known = Readonly<{ kind: StreamKind; audience: Audience }>;

const known = new Map<string, Known>(
  (Object.keys(streams) as StreamKind[]).flatMap((kind) =>
    Object.entries(streams[kind]).map(([type, audience]): [string, Known] => [type, { kind, audience }]),
  ),
);

/** The kind of stream an event is of, and who is told; throws a RangeError for an event that no stream has. */
export const knownOf = (type: string): Known => {
  const found = known.get(type);
  if (!found) throw new RangeError(`no stream has ${type}`);
  return found;
};

/** The types of event that somebody is told of. */
export const toldTypes: readonly string[] = [...known].flatMap(([type, { audience }]) =>
  audience === 'nobody' ? [] : [type],
);

/** The name of a stream, by which a dossier is found. */
export const dossierOf = (kind: StreamKind, id: string): string => `${kind}-${id}`;
