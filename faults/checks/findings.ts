import { doubledIn, lostIn } from './answers.check.js';
import { breaksIn } from './chain.check.js';
import type { Evidence, Found } from './evidence.js';
import { differencesIn } from './fold.check.js';
import { moneyOffIn } from './money.check.js';
import { gapsIn } from './order.check.js';

/** What can be wrong. */
export const wrongs = ['lost', 'doubled', 'gaps', 'foldDiffers', 'moneyOff', 'chainBroken'] as const;

/** What can be wrong. */
export type Wrong = (typeof wrongs)[number];

/** What was found wrong, by kind. */
export type Findings = Readonly<Record<Wrong, Found>>;

/** Holds everything that was found against the history, and against itself. */
export const findingsIn = async (evidence: Evidence): Promise<Findings> => ({
  lost: lostIn(evidence),
  doubled: doubledIn(evidence),
  gaps: gapsIn(evidence),
  foldDiffers: await differencesIn(evidence),
  moneyOff: moneyOffIn(evidence),
  chainBroken: breaksIn(evidence),
});

/** How often each was found. */
export const countsOf = (findings: Findings): Readonly<Record<Wrong, number>> =>
  Object.fromEntries(wrongs.map((wrong) => [wrong, findings[wrong].length])) as Record<Wrong, number>;

/** Nothing is wrong. */
export const nothingWrong = Object.fromEntries(wrongs.map((wrong) => [wrong, []])) as unknown as Findings;
