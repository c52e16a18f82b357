import type { MessageOf } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import type { Mapping } from '../read/mapping.js';

/** What can happen to the columns of a funder's register. Stream `registerMapping-<funder>`. */
export type RegisterMappingEvents = {
  /** Kolomindeling onthouden, for the next file of this funder. */
  MappingRemembered: { funderId: PartyId; mapping: Mapping };
};

/** Any event of the columns of a register. */
export type RegisterMappingEvent = MessageOf<RegisterMappingEvents>;
