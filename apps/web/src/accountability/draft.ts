import { useState } from 'react';
import { thisYear, today } from '../language/format.js';

/** A report being written. Money stays as it was typed. */
export type Draft = Readonly<{
  kind: 'report' | 'visit' | 'conversation';
  year: number;
  happenedOn: string;
  happened: string;
  spent: string;
}>;

const kept = (initiativeId: string): string => `aandeel.report.${initiativeId}`;

const begun = (initiativeId: string): Draft => {
  // Until summer one tells about the year before.
  const year = today().slice(5) < '07-01' ? thisYear() - 1 : thisYear();
  const empty: Draft = { kind: 'report', year, happenedOn: today(), happened: '', spent: '' };
  try {
    return { ...empty, ...JSON.parse(sessionStorage.getItem(kept(initiativeId)) ?? '{}') };
  } catch {
    return empty;
  }
};

/** The report being written; it outlives a reload, and goes when the browser closes or the report is shared. */
export const useDraft = (initiativeId: string) => {
  const [draft, setDraft] = useState(() => begun(initiativeId));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    sessionStorage.setItem(kept(initiativeId), JSON.stringify(next));
    setDraft(next);
  };
  return { draft, change, forget: () => sessionStorage.removeItem(kept(initiativeId)) };
};
