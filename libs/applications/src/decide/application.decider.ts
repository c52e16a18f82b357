import { type Decider, factOf, type NeedsOf } from '@app/event-sourcing';
import { namesAYearTwice, type PartyId, type Sealed, type YearAmounts } from '@app/field';
import type { ApplicationEvents, FunderAsk } from './application.events.js';
import { expectKnown, factsOnAsks, kindOfParty } from './application.facts.js';
import { refuse } from './application.refusals.js';
import { type Application, askedOf, costsOf, gapOf, incomeOf, notStarted } from './application.state.js';

/** What may be asked of an application; amounts in cents per year. */
export type ApplicationCommands = {
  StartApplication: ApplicationEvents['ApplicationStarted'];
  DescribeApplication: ApplicationEvents['ApplicationDescribed'];
  PlanCover: ApplicationEvents['CoverPlanned'];
  AskFunders: { asks: readonly FunderAsk[] };
  SubmitApplication: { gapReason?: Sealed };
  WithdrawApplication: object;
};

const needs = {
  StartApplication: ({ initiativeId }) => ({ kind: factOf(kindOfParty, initiativeId) }),
  AskFunders: ({ asks }) => factsOnAsks(asks),
} satisfies NeedsOf<Application, ApplicationCommands>;

/** One application to several funders: a draft loses nothing, what is submitted is frozen. */
export const applicationDecider: Decider<Application, ApplicationCommands, ApplicationEvents, typeof needs> = {
  stream: 'application',
  initialState: notStarted,
  needs,
  related: ({ initiativeId }, command) => ({
    initiative: initiativeId ?? ('initiativeId' in command ? command.initiativeId : undefined),
  }),

  rights: {
    StartApplication: ['editor of initiative', 'coordinator of initiative'],
    DescribeApplication: ['editor of initiative', 'coordinator of initiative'],
    PlanCover: ['editor of initiative', 'coordinator of initiative'],
    AskFunders: ['editor of initiative', 'coordinator of initiative'],
    SubmitApplication: ['signer of initiative'],
    WithdrawApplication: ['signer of initiative'],
  },

  when: {
    StartApplication: ['none'],
    DescribeApplication: ['draft'],
    PlanCover: ['draft'],
    AskFunders: ['draft'],
    SubmitApplication: ['draft'],
    WithdrawApplication: ['draft', 'submitted'],
  },

  decide: {
    StartApplication: (started, _, { kind }) => {
      if (kind !== 'initiative' && kind !== 'coalition') throw refuse('application/not-an-initiative');
      return [{ type: 'ApplicationStarted', data: started }];
    },

    DescribeApplication: (described) => [{ type: 'ApplicationDescribed', data: described }],

    PlanCover: (plan) => {
      expectYearsOnce([...plan.costs, ...plan.income]);
      return [{ type: 'CoverPlanned', data: plan }];
    },

    AskFunders: ({ asks }, _, known) => {
      expectKnown(asks, known);
      expectYearsOnce(asks);
      expectFundersOnce(asks.map(({ funderId }) => funderId));
      return [{ type: 'FundersAsked', data: { asks } }];
    },

    SubmitApplication: ({ gapReason }, application, { today }) => {
      expectWhole(application);
      const gap = expectCovered(application, gapReason);
      const { applicationId, initiativeId, title, theme, asks } = application as Started;
      const plan = { costs: costsOf(application), income: incomeOf(application), asks, gap };
      const submitted = { applicationId, initiativeId, title, theme, submittedOn: today, ...plan };
      return [{ type: 'ApplicationSubmitted', data: gapReason ? { ...submitted, gapReason } : submitted }];
    },

    WithdrawApplication: (_, application) => {
      const { applicationId, initiativeId, status, asks } = application as Started;
      const planned = { costs: costsOf(application), income: incomeOf(application) };
      const ended = status === 'submitted' ? planned : { costs: [], income: [] };
      const funderIds = status === 'submitted' ? asks.map(({ funderId }) => funderId) : [];
      return [{ type: 'ApplicationWithdrawn', data: { applicationId, initiativeId, funderIds, ...ended } }];
    },
  },

  evolve: {
    ApplicationStarted: (application, started) => ({ ...application, ...started, status: 'draft' }),
    ApplicationDescribed: (application, { title, theme, summary }) => ({
      ...application,
      ...{ title, theme, described: summary !== undefined },
    }),
    CoverPlanned: (application, plan) => ({ ...application, plan }),
    FundersAsked: (application, { asks }) => ({ ...application, asks }),
    ApplicationSubmitted: (application) => ({ ...application, status: 'submitted' }),
    ApplicationWithdrawn: (application) => ({ ...application, status: 'withdrawn' }),
  },
};

type Started = Application & Required<Pick<Application, 'applicationId' | 'initiativeId'>>;

const expectYearsOnce = (lines: readonly Readonly<{ amounts: YearAmounts }>[]): void => {
  if (lines.some(({ amounts }) => namesAYearTwice(amounts))) throw refuse('application/year-named-twice');
};

const expectFundersOnce = (funders: readonly PartyId[]): void => {
  if (new Set(funders).size < funders.length) throw refuse('application/funder-named-twice');
};

const expectWhole = ({ described, asks }: Application): void => {
  if (!described) throw refuse('application/not-described');
  if (askedOf(asks) === 0) throw refuse('application/nothing-asked');
  if (asks.some((ask) => askedOf([ask]) === 0)) throw refuse('application/funder-without-amount');
};

// A gap may stay when it is named; more cover than costs may not.
const expectCovered = (application: Application, gapReason?: Sealed): YearAmounts => {
  const gap = gapOf(application);
  if (gap.some(({ amount }) => amount < 0)) throw refuse('application/covered-twice', { gap });
  if (gap.length > 0 && !gapReason) throw refuse('application/not-covered', { gap });
  return gap;
};
