import { type FormEvent, useState } from 'react';
import { faultAt, faultsIn } from '../api/faults.js';
import type { Fault, Problem } from '../api/problem.js';

type Form = Readonly<{
  /** What stands in the way now, for the summary above the form. */
  summary: { problem: Problem | null; faults: readonly Fault[] };
  /** What is wrong with one field. */
  at: (id: string) => string | undefined;
  onSubmit: (event: FormEvent) => void;
}>;

/**
 * A form that looks itself over before it asks the api, and shows what either found at the fields. `check` names what
 * is wrong, field by field; `idOf` says which field shows what the api found at a path of the body.
 */
export const useForm = (
  problem: Problem | null,
  check: () => readonly (Fault | false | undefined | '')[],
  send: () => void,
  idOf?: (at: string) => string,
): Form => {
  const [own, setOwn] = useState<readonly Fault[]>([]);
  const faults = own.length > 0 ? own : faultsIn(problem, idOf);
  return {
    summary: { problem: own.length > 0 ? null : problem, faults },
    at: (id) => faultAt(faults, id),
    onSubmit: (event) => {
      event.preventDefault();
      const found = check().filter((each): each is Fault => Boolean(each));
      setOwn(found);
      if (found.length === 0) send();
    },
  };
};
