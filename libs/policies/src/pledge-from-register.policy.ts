import { ask, type Policy } from '@app/event-sourcing';
import { type Cents, type PledgeId, type RegisterRowId, type YearAmounts, zero } from '@app/field';
import type { RegisteredAward, RegisterRowEvents } from '@app/imports';
import { pledgeDecider } from '@app/pledges';

// One row, one pledge: the pledge has the id of the row.
const pledgeOf = (row: RegisterRowId): PledgeId => row as string as PledgeId;

const registered = ({ registerRowId, funderId, recipientId, year }: RegisteredAward, awarded: Cents) => {
  const between = { pledgeId: pledgeOf(registerRowId), funderId, funderKind: 'municipality', legalForm: 'subsidy' };
  const data = { ...between, ...(recipientId ? { initiativeId: recipientId } : {}), registerRowId };
  const firm: YearAmounts = [{ year, amount: awarded }];
  return ask(pledgeDecider, data.pledgeId, { type: 'RegisterPledge', data: { ...data, firm } });
};

/** An award of a register is a firm pledge, from no hold and no line; awarded nothing is none. */
export const pledgeFromRegister: Policy<RegisterRowEvents> = {
  name: 'pledge-from-register',
  whenever: {
    AwardRegistered: ({ data }) => (data.awarded > zero ? [registered(data, data.awarded)] : []),
    AwardCorrected: ({ data: { from, to, ...award } }) => {
      if (from.awarded === to.awarded) return [];
      if (from.awarded === zero) return [registered(award, to.awarded)];
      const amounts = [{ year: award.year, amount: to.awarded }];
      const pledgeId = pledgeOf(award.registerRowId);
      return [ask(pledgeDecider, pledgeId, { type: 'CorrectRegisteredPledge', data: { to: amounts } })];
    },
  },
};
