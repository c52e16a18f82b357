import { type Cents, cents } from '@app/field';

/** Items under what they share, in the order in which each first appeared (`Map.groupBy` of newer Node versions). */
export const grouped = <Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** What awards come to, in cents; also for more of them than a call takes arguments. */
export const awardedIn = (awards: readonly Readonly<{ awarded: Cents }>[]): Cents =>
  cents(awards.reduce((total, { awarded }) => total + awarded, 0));
