import { type Decider, factOf, type NeedsOf } from '@app/event-sourcing';
import { daysBetween, type IsoDate, type Sealed } from '@app/field';
import type { HelpBetween, HelpEvents } from './help.events.js';
import { initiativeOfApplication, kindOfHelper } from './help.facts.js';
import { refuse } from './help.refusals.js';

/** What may be asked of help in kind. */
export type HelpCommands = {
  PledgeHelp: Omit<HelpEvents['HelpPledged'], 'giverKind'>;
  ReportDelivery: { deliveredOn: IsoDate };
  ConfirmDelivery: { deliveredOn: IsoDate };
  WithdrawHelp: { reason: Sealed };
};

/** Help as its decider remembers it. */
export type Help = Readonly<{
  status: 'none' | 'promised' | 'reported' | 'delivered' | 'withdrawn';
  between?: HelpBetween;
  dueOn?: IsoDate;
}>;

const needs = {
  PledgeHelp: ({ giverId, initiativeId, applicationId }) => ({
    giver: factOf(kindOfHelper, giverId),
    receiver: factOf(kindOfHelper, initiativeId),
    applicant: factOf(initiativeOfApplication, applicationId ?? ''),
  }),
} satisfies NeedsOf<Help, HelpCommands>;

/** What was promised in kind is as visible as money: due on a date, delivered when the receiver says so. */
export const helpDecider: Decider<Help, HelpCommands, HelpEvents, typeof needs> = {
  stream: 'help',
  initialState: { status: 'none' },
  needs,
  related: ({ between }, command) => ({
    giver: between?.giverId ?? ('giverId' in command ? command.giverId : undefined),
    initiative: between?.initiativeId,
  }),

  rights: {
    PledgeHelp: ['decider of giver', 'accountHolder of giver', 'signer of giver', 'admin of giver'],
    ReportDelivery: ['decider of giver', 'accountHolder of giver', 'signer of giver', 'member of giver'],
    ConfirmDelivery: [
      'member of initiative',
      'editor of initiative',
      'signer of initiative',
      'coordinator of initiative',
    ],
    WithdrawHelp: ['decider of giver', 'accountHolder of giver', 'signer of giver'],
  },

  when: {
    PledgeHelp: ['none'],
    ReportDelivery: ['promised', 'reported'],
    ConfirmDelivery: ['promised', 'reported'],
    WithdrawHelp: ['promised', 'reported'],
  },

  decide: {
    PledgeHelp: (pledged, _, { giver, receiver, applicant }) => {
      if (!giver) throw refuse('help/giver-unknown');
      if (!receiver) throw refuse('help/receiver-unknown');
      if (pledged.applicationId && applicant !== pledged.initiativeId) throw refuse('help/application-of-another');
      return [{ type: 'HelpPledged', data: { ...pledged, giverKind: giver } }];
    },

    ReportDelivery: ({ deliveredOn }, { between }, { today }) => {
      expectPast(deliveredOn, today);
      return between ? [{ type: 'DeliveryReported', data: { helpId: between.helpId, deliveredOn } }] : [];
    },

    ConfirmDelivery: ({ deliveredOn }, { between, dueOn }, { today }) => {
      expectPast(deliveredOn, today);
      if (!between || !dueOn) return [];
      const daysLate = Math.max(0, daysBetween(dueOn, deliveredOn));
      return [{ type: 'DeliveryConfirmed', data: { ...between, deliveredOn, daysLate } }];
    },

    WithdrawHelp: ({ reason }, { between }) =>
      between ? [{ type: 'HelpWithdrawn', data: { ...between, reason } }] : [],
  },

  evolve: {
    HelpPledged: (_, { helpId, giverId, initiativeId, year, value, dueOn }) => ({
      ...{ status: 'promised', between: { helpId, giverId, initiativeId, year, value }, dueOn },
    }),
    DeliveryReported: (help) => ({ ...help, status: 'reported' }),
    DeliveryConfirmed: (help) => ({ ...help, status: 'delivered' }),
    HelpWithdrawn: (help) => ({ ...help, status: 'withdrawn' }),
  },
};

const expectPast = (deliveredOn: IsoDate, today: IsoDate): void => {
  if (deliveredOn > today) throw refuse('help/delivered-in-the-future', { today });
};
