type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | BigInt64Array<ArrayBuffer>;

/** The same numbers with twice the room. */
export const grown = <Kind extends Numbers>(numbers: Kind): Kind => {
  const Larger = numbers.constructor as unknown as new (length: number) => Kind;
  const larger = new Larger(2 * numbers.length);
  // A kind is only ever copied into its own.
  larger.set(numbers as never);
  return larger;
};
