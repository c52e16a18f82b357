import type { IsoDate } from '@app/field';
import type { Receiver } from './report.events.js';
import type { FundersOf } from './report.facts.js';
import { tierOf } from './tiers.law.js';

/** For whom a report of this year is, each with its tier. Also who asks nothing afterwards may read along. */
export const receiversOf = ({ pledges }: FundersOf, year: number, on: IsoDate): readonly Receiver[] =>
  pledges
    .filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear)
    .map(({ partyId, pledgeId, total }) => ({ partyId, pledgeId, tier: tierOf(total, on) }));
