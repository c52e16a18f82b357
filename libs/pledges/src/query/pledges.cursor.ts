/** Where each list goes on, by the cursor of both; null for one that has ended. */
export const placesOf = (cursor: string | undefined): readonly [money: string | null, help: string | null] => {
  const [money = '0', help = '0'] = (cursor ?? '0.0').split('.');
  return [money || null, help || null];
};

/** The cursor of the next page of both lists; null when both have ended. */
export const cursorOf = (money: string | undefined, help: string | undefined): string | null =>
  money || help ? `${money ?? ''}.${help ?? ''}` : null;
