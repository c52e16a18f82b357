import type { AnyProjection } from '@app/event-sourcing';

/** The fields that are asked of a row, each with what it must be. */
export const askedBy = (wanted: object): readonly (readonly [field: string, value: unknown])[] =>
  Object.entries(wanted).filter(([, value]) => value !== undefined);

/**
 * Throws a RangeError when rows are not found by what is asked: one field at least, of the whole or of each alternative,
 * must be among those that the projection names; the others are looked at in the rows that it finds.
 */
export const expectFound = (of: AnyProjection, where: object, anyOf?: readonly object[]): void => {
  if (isFound(of, where) || (anyOf ? anyOf.every((each) => isFound(of, each)) : askedBy(where).length === 0)) return;
  const fields = [where, ...(anyOf ?? [])].flatMap((each) => askedBy(each).map(([field]) => field));
  throw new RangeError(`${of.name} is not found by ${[...new Set(fields)].join(', ')}`);
};

const isFound = ({ foundBy }: AnyProjection, wanted: object): boolean =>
  askedBy(wanted).some(([field]) => foundBy.includes(field));
