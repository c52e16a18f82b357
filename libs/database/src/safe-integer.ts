/** A bigint column as a number; throws a RangeError beyond the safe integers, as money is never rounded. */
export const safeInteger = (column: string | number): number => {
  const value = Number(column);
  if (!Number.isSafeInteger(value)) throw new RangeError(`beyond what a number can hold exactly: ${column}`);
  return value;
};
