import type { Fault, Problem } from './problem.js';

/** The faults of a refused body at the fields of a form: `idOf` says which field shows what stands at a path. */
export const faultsIn = (problem: Problem | null, idOf: (at: string) => string = (at) => at): readonly Fault[] =>
  (problem?.faults ?? []).map(({ at, detail }) => ({ at: idOf(at), detail }));

/** What is wrong with one field. */
export const faultAt = (faults: readonly Fault[], id: string): string | undefined =>
  faults.find(({ at }) => at === id)?.detail;
