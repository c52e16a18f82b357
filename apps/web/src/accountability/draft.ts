import { useState } from 'react';
import type { AskBody } from '../api/paths.js';

/** How account is given: a written report, a visit or a conversation. */
export type ReportKind = AskBody<'/reports'>['kind'];

/** A report being written. Money stays as it was typed; no year: the one that one most likely tells about. */
export type Draft = Readonly<{
  kind: ReportKind;
  year: number | null;
  happenedOn: string;
  happened: string;
  spent: string;
}>;

const empty: Draft = { kind: 'report', year: null, happenedOn: '', happened: '', spent: '' };

const begun = (kept: string): Draft => {
  try {
    return { ...empty, ...JSON.parse(sessionStorage.getItem(kept) ?? '{}') };
  } catch {
    return empty;
  }
};

/** The report being written; it outlives a reload, and goes when the browser closes or the report is shared. */
export const useDraft = (coproductionId: string) => {
  const kept = `aandeel.report.${coproductionId}`;
  const [draft, setDraft] = useState(() => begun(kept));
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    sessionStorage.setItem(kept, JSON.stringify(next));
    setDraft(next);
  };
  return { draft, change, forget: () => sessionStorage.removeItem(kept) };
};
