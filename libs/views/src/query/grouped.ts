/** Things by what they share, in the order in which each group first appeared. */
export const grouped = <Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> => {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing)) ?? [];
    groups.set(keyOf(thing), group);
    group.push(thing);
  }
  return groups;
};

/** The years that are named, each once, in order. */
export const yearsNamed = (things: readonly Readonly<{ year: number }>[]): number[] =>
  [...new Set(things.map(({ year }) => year))].sort((one, other) => one - other);

/** The years from the first to the last, without a gap; none when there are none. */
export const span = (years: readonly number[]): number[] => {
  if (years.length === 0) return [];
  const [first, last] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [9999, 0]);
  return Array.from({ length: (last as number) - (first as number) + 1 }, (_, nth) => (first as number) + nth);
};
