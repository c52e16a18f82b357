import type { Decider } from '@app/event-sourcing';
import type { AwardContent } from '../rows/register-row.js';
import type { RegisteredAward, RegisterRowEvents } from './register-row.events.js';

/** What may be asked of a row of a register. */
export type RegisterRowCommands = { RegisterAward: RegisterRowEvents['AwardRegistered'] };

/** A row as its decider remembers it; empty before it was registered. */
export type RegisteredRow = Readonly<{ award?: RegisteredAward; content?: AwardContent }>;

/** One award of a funder's register: registered once, corrected when the register was. */
export const registerRowDecider: Decider<RegisteredRow, RegisterRowCommands, RegisterRowEvents> = {
  stream: 'registerRow',
  initialState: {},
  needs: {},
  // The first row names its funder; once registered, the row itself says whose it is.
  related: ({ award }, { funderId }) => ({ owner: award?.funderId ?? funderId }),
  rights: { RegisterAward: ['operator', 'admin of owner', 'finance of owner'] },

  decide: {
    RegisterAward: (registered, { award, content: from }) => {
      if (!award || !from) return [{ type: 'AwardRegistered', data: registered }];
      const to = contentOf(registered);
      return sameContent(from, to) ? [] : [{ type: 'AwardCorrected', data: { ...award, from, to } }];
    },
  },

  evolve: {
    AwardRegistered: (_, { registerRowId, funderId, schemeId, recipientId, department, year, ...rest }) => ({
      award: { registerRowId, funderId, schemeId, recipientId, department, year },
      content: contentOf(rest),
    }),
    AwardCorrected: (row, { to }) => ({ ...row, content: to }),
  },
};

/** What may be corrected, and nothing else. */
export const contentOf = ({ theme, periodicity, asked, awarded }: AwardContent): AwardContent => ({
  ...{ theme, periodicity, asked, awarded },
});

/** Whether two rows say the same of an award. */
export const sameContent = (one: AwardContent, other: AwardContent): boolean =>
  one.theme === other.theme &&
  one.periodicity === other.periodicity &&
  one.asked === other.asked &&
  one.awarded === other.awarded;
