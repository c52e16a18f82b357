import { type ApplicationId, isoDate, type PartyId } from '@app/field';
import { type HelpId, type HelpKind, helpDecider } from '@app/pledges';
import type { Sub } from '../people.js';
import { as, on, type Script } from '../script.js';
import { euros, idFor, personal } from './words.js';

/** Help in kind that is promised on a day; `value` in whole euros, or not valued. */
export type Helping = Readonly<{
  what: string;
  kind: HelpKind;
  promised: string;
  due: string;
  value?: number;
  quantity?: number;
  unit?: string;
  /** When the giver says it was delivered. */
  reported?: string;
  /** When the receiver confirms, and when it came. */
  confirmed?: Readonly<{ on: string; came: string; by: Sub }>;
}>;

/** What one party promises an initiative in kind, and what came of it. */
export const helping =
  (giverId: PartyId, by: Sub, initiativeId: PartyId, applicationId: ApplicationId) =>
  (...promises: readonly Helping[]): Script =>
    promises.flatMap((promise) => {
      const helpId = idFor<HelpId>(`help/${applicationId}/${promise.what}`);
      const pledged = { helpId, giverId, initiativeId, applicationId, ...termsOf(promise) };
      return [
        on(promise.promised, as(by).asks(helpDecider, helpId, { type: 'PledgeHelp', data: pledged })),
        ...reportedBy(by, helpId, promise),
        ...confirmedBy(helpId, promise),
      ];
    });

const termsOf = ({ kind, what, due, value, quantity, unit }: Helping) => ({
  ...{ kind, description: personal(what), year: Number(due.slice(0, 4)), dueOn: isoDate(due) },
  value: value === undefined ? null : euros(value),
  ...(quantity === undefined ? {} : { quantity }),
  ...(unit === undefined ? {} : { unit }),
});

const reportedBy = (by: Sub, helpId: HelpId, { reported }: Helping): Script => {
  if (!reported) return [];
  const data = { deliveredOn: isoDate(reported) };
  return [on(reported, as(by).asks(helpDecider, helpId, { type: 'ReportDelivery', data }))];
};

const confirmedBy = (helpId: HelpId, { confirmed }: Helping): Script => {
  if (!confirmed) return [];
  const data = { deliveredOn: isoDate(confirmed.came) };
  return [on(confirmed.on, as(confirmed.by).asks(helpDecider, helpId, { type: 'ConfirmDelivery', data }))];
};
