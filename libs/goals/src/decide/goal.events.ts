import type { MessageOf } from '@app/event-sourcing';
import type { GoalId, IsoDate, PartyId, PersonId } from '@app/field';

/** What can happen to one goal. Stream `goal-<id>`. */
export type GoalEvents = {
  /** Doel gepubliceerd, with the kaderstellende nota it comes from. */
  GoalPublished: {
    goalId: GoalId;
    ownerId: PartyId;
    title: string;
    theme: string;
    /** Iv3 taakveld; a code is text: "0.10" is not 0.1. */
    taskField?: string;
    policyDocument?: string;
    accountHolderId?: PersonId;
    from: IsoDate;
    to: IsoDate;
    wanted: string;
    offered: string;
  };
  /** Initiatief gekoppeld: both win. */
  InitiativeLinked: { initiativeId: PartyId };
  /** Koppeling beëindigd. */
  InitiativeUnlinked: { initiativeId: PartyId };
};

/** Any event of a goal. */
export type GoalEvent = MessageOf<GoalEvents>;
