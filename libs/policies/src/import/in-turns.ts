/** So many at a time: enough for the store to write them together, few enough to leave room for others. */
const AT_A_TIME = 32;

/** Does the same for each item, so many at a time, and answers in their order; the first failure ends it. */
export const inTurns = async <Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = new Array(items.length);
  const left = items.entries();
  const worker = async () => {
    for (const [nth, item] of left) answers[nth] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return answers;
};
