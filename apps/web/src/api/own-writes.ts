let last: string | undefined;

/** Remembers how far this browser's own last write came. */
export const wrote = (position: string | undefined): void => {
  if (position && (!last || BigInt(position) > BigInt(last))) last = position;
};

/** The position that what is read must have reached, so that one sees what one did. */
export const atLeast = (): string | undefined => last;
