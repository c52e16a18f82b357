import type { AnyProjection } from '@app/event-sourcing';

/** The fields that are asked of a row, each with what it must be. */
export const askedBy = (wanted: object): readonly (readonly [field: string, value: unknown])[] =>
  Object.entries(wanted).filter(([, value]) => value !== undefined);

/** The fields that may be asked of rows: those that they are found by, and those that are looked at besides. */
export const namedBy = ({ foundBy, besides = [] }: AnyProjection): readonly string[] => [...foundBy, ...besides];

/**
 * Throws a RangeError when rows are not found by what is asked: all fields must be among those that the projection names,
 * and one at least, of the whole or of each alternative, among those that it finds rows by.
 */
export const expectFound = (of: AnyProjection, where: object, anyOf?: readonly object[]): void => {
  const asked = [where, ...(anyOf ?? [])].flatMap((each) => askedBy(each).map(([field]) => field));
  if (isNamed(of, asked) && isEachFound(of, where, anyOf)) return;
  throw new RangeError(`${of.name} is not found by ${[...new Set(asked)].join(', ')}`);
};

const isNamed = (of: AnyProjection, asked: readonly string[]): boolean => {
  const named = namedBy(of);
  return asked.every((field) => named.includes(field));
};

const isEachFound = (of: AnyProjection, where: object, anyOf?: readonly object[]): boolean =>
  isFound(of, where) || (anyOf ? anyOf.every((each) => isFound(of, each)) : askedBy(where).length === 0);

const isFound = ({ foundBy }: AnyProjection, wanted: object): boolean =>
  askedBy(wanted).some(([field]) => foundBy.includes(field));
