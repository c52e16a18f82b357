import type { Decider } from '@app/event-sourcing';
import type { PartyId } from '@app/field';
import { fields, type Mapping } from '../read/mapping.js';
import type { RegisterMappingEvents } from './register-mapping.events.js';

/** What may be asked of the columns of a funder's register. */
export type RegisterMappingCommands = { RememberMapping: RegisterMappingEvents['MappingRemembered'] };

/** The columns as they were last said to be; empty before. */
export type RememberedMapping = Readonly<{ funderId?: PartyId; mapping: Mapping }>;

/** Which columns a funder's register has: said once, good for the next year. */
export const registerMappingDecider: Decider<RememberedMapping, RegisterMappingCommands, RegisterMappingEvents> = {
  stream: 'registerMapping',
  initialState: { mapping: {} },
  needs: {},
  related: (remembered, { funderId }) => ({ owner: remembered.funderId ?? funderId }),
  rights: { RememberMapping: ['operator', 'admin of owner', 'finance of owner'] },

  decide: {
    RememberMapping: (said, { mapping }) =>
      fields.every((field) => said.mapping[field] === mapping[field])
        ? []
        : [{ type: 'MappingRemembered', data: said }],
  },

  evolve: { MappingRemembered: (_, said) => said },
};
