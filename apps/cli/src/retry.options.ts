import type { Parked } from '@app/read-models';

/** What is to be read again: of which reader, if one is named; and whether what nobody reads any more is to be forgotten. */
export type Meant = Readonly<{
  reader?: string;
  covers: (parked: Pick<Parked, 'reader' | 'stream'>) => boolean;
  forgets: boolean;
}>;

const FORGET = '--forget';

/** What the words after `retry` mean; undefined when they mean nothing. */
export const meantBy = (args: readonly string[]): Meant | undefined => {
  const [reader, stream, ...more] = args.filter((word) => word !== FORGET);
  if (more.length > 0 || [reader, stream].some((word) => word?.startsWith('-'))) return undefined;
  const covers: Meant['covers'] = (parked) => isOr(reader, parked.reader) && isOr(stream, parked.stream);
  return { ...(reader && { reader }), covers, forgets: args.includes(FORGET) };
};

const isOr = (wanted: string | undefined, found: string): boolean => wanted === undefined || wanted === found;
