import type { MessageOf } from '@app/event-sourcing';
import type { ApplicationId, Brand, Cents, IsoDate, PartyId, Sealed } from '@app/field';

/** Help in kind: one stable id. */
export type HelpId = Brand<string, 'HelpId'>;

/** Hours or staff time, space, a permit or consent, materials or planting, knowledge or network, a guarantee. */
export const helpKinds = ['time', 'space', 'permit', 'materials', 'knowledge', 'guarantee'] as const;

/** What kind of help. */
export type HelpKind = (typeof helpKinds)[number];

/** Between whom the help is, and its agreed value of one year, zero when not valued. */
export type HelpBetween = Readonly<{
  helpId: HelpId;
  giverId: PartyId;
  initiativeId: PartyId;
  year: number;
  /** Agreed value in cents; null when not valued. */
  value: Cents | null;
}>;

/** What can happen to one pledge of help in kind. Stream `help-<id>`. */
export type HelpEvents = {
  /** Toezegging in natura, to be there on a date. */
  HelpPledged: HelpBetween & {
    applicationId?: ApplicationId;
    giverKind: string;
    kind: HelpKind;
    description: Sealed;
    quantity?: number;
    unit?: string;
    dueOn: IsoDate;
  };
  /** De gever meldt: geleverd. */
  DeliveryReported: { helpId: HelpId; deliveredOn: IsoDate };
  /** De ontvanger bevestigt; days late counts from the due date, zero when in time. */
  DeliveryConfirmed: HelpBetween & { deliveredOn: IsoDate; daysLate: number };
  /** Ingetrokken, with the reason; what was delivered stays. */
  HelpWithdrawn: HelpBetween & { reason: Sealed };
};

/** Any event of help in kind. */
export type HelpEvent = MessageOf<HelpEvents>;
