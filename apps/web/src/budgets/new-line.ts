import type { AskBody } from '../api/paths.js';

/** A begrotingspost as it is typed. */
export type NewLine = Readonly<Record<'code' | 'name' | 'programme' | 'taskField' | 'structural', string>>;

/** Nothing typed yet; structural, as most lines are. */
export const emptyLine: NewLine = { code: '', name: '', programme: '', taskField: '', structural: 'structural' };

/** The fields that cannot be sent like this. The task field is text: `0.10` is not 0.1. */
export const faultsOf = ({ code, name, taskField }: NewLine): ('code' | 'name' | 'taskField')[] => [
  ...(code.trim() ? [] : (['code'] as const)),
  ...(name.trim().length >= 2 ? [] : (['name'] as const)),
  ...(/^(\d{1,2}\.\d{1,3})?$/.test(taskField.trim()) ? [] : (['taskField'] as const)),
];

/** What the api is asked; what may stay empty is left out. */
export const bodyOf = (ownerId: string, line: NewLine): AskBody<'/budget-lines'> => {
  const [programme, taskField] = [line.programme.trim(), line.taskField.trim()];
  return {
    ...{ ownerId, code: line.code.trim(), name: line.name.trim(), structural: line.structural === 'structural' },
    ...(programme && { programme }),
    ...(taskField && { taskField }),
  };
};
