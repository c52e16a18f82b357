import type { MessageOf } from '@app/event-sourcing';
import type { ApplicationId, IsoDate, PartyId, SchemeId, Sealed, YearAmounts } from '@app/field';

/** What costs are for; a category, as a free label may name people. Residents' time is a normal cost. */
export const costCategories = [
  'personnel',
  'residents-time',
  'housing',
  'activities',
  'materials',
  'organisation',
  'other',
] as const;

/** What costs are for. */
export type CostCategory = (typeof costCategories)[number];

/** Where an initiative's own cover comes from. */
export const incomeCategories = ['own-money', 'own-hours', 'contributions', 'sales', 'other'] as const;

/** Where an initiative's own cover comes from. */
export type IncomeCategory = (typeof incomeCategories)[number];

/** One line of the dekkingsplan, in cents per year. */
export type PlanLine<Category> = Readonly<{ category: Category; amounts: YearAmounts }>;

/** What is asked of one funder, in cents per year. */
export type FunderAsk = Readonly<{ funderId: PartyId; schemeId?: SchemeId; amounts: YearAmounts }>;

/** What can happen to one shared application. Stream `application-<id>`. */
export type ApplicationEvents = {
  /** Concept begonnen. */
  ApplicationStarted: { applicationId: ApplicationId; initiativeId: PartyId; title: string; theme: string };
  /** Omschreven: what, for whom, why; without a summary while nothing of it is written. */
  ApplicationDescribed: { title: string; theme: string; summary?: Sealed };
  /** Dekkingsplan: costs and own cover per year. */
  CoverPlanned: { costs: readonly PlanLine<CostCategory>[]; income: readonly PlanLine<IncomeCategory>[] };
  /** Wat van wie wordt gevraagd (samenloop, Awb 4:65). */
  FundersAsked: { asks: readonly FunderAsk[] };
  /** Gezamenlijke aanvraag ingediend: whole and frozen. `gap`: what no one covers yet, explained. */
  ApplicationSubmitted: {
    applicationId: ApplicationId;
    initiativeId: PartyId;
    title: string;
    theme: string;
    submittedOn: IsoDate;
    costs: YearAmounts;
    income: YearAmounts;
    asks: readonly FunderAsk[];
    gap: YearAmounts;
    gapReason?: Sealed;
  };
  /** Aanvraag ingetrokken; `funderIds`: whose review it ends, `costs` and `income`: what it no longer plans, none while a draft. */
  ApplicationWithdrawn: {
    applicationId: ApplicationId;
    initiativeId: PartyId;
    funderIds: readonly PartyId[];
    costs: YearAmounts;
    income: YearAmounts;
  };
};

/** Any event of an application. */
export type ApplicationEvent = MessageOf<ApplicationEvents>;
