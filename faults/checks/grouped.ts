/** These by a name that each has, in their order. */
export const grouped = <One>(
  all: readonly One[],
  nameOf: (one: One) => string,
): ReadonlyMap<string, readonly One[]> => {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one)) ?? [];
    groups.set(nameOf(one), group);
    group.push(one);
  }
  return groups;
};
