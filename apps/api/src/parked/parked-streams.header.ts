import { longestParked, type ParkedFor, type ParkedOne, totalParked } from '@app/read-models';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Tells which streams an answer may lack something of. */
export const PARKED_STREAMS = 'Parked-Streams';

const MOST = 20;

/**
 * What stands parked, as a dictionary of RFC 9651: how many streams in all, since which instant, and at most twenty of them,
 * each with the reader that cannot read it; undefined when nothing does.
 */
export const parkedStreamsHeader = (parked: readonly ParkedFor[]): string | undefined => {
  const longest = longestParked(parked, MOST);
  const [first] = longest;
  if (!first) return undefined;
  return `total=${totalParked(parked)}, since="${first.since}", streams=(${longest.map(item).join(' ')})`;
};

const item = ({ stream, reader }: ParkedOne): string => `${text(stream)};reader=${text(reader)}`;

// What no text of a header may hold is left out: names have none of it.
const text = (value: string): string => `"${value.replace(/[^\x20-\x7e]|["\\]/g, '')}"`;

const header = {
  description:
    'There only when the answer may lack something: some streams stand parked, as the reader named could not read them. A dictionary (RFC 9651): how many, since when, and at most 20 of them.',
  schema: {
    type: 'string',
    example:
      'total=1, since="2026-11-25T10:00:00.000Z", streams=("pledge-3b1f8a52-9c41-8d7e-a0f6-2f4b7c1d9e08";reader="rows:pledge-list.v1")',
  },
} as const;

/** Tells in OpenAPI that every query may answer with it. */
export const describeParkedStreams = (document: OpenAPIObject): OpenAPIObject => {
  document.components = {
    ...document.components,
    headers: { ...document.components?.headers, [PARKED_STREAMS]: header },
  };
  const refers = { [PARKED_STREAMS]: { $ref: `#/components/headers/${PARKED_STREAMS}` } };
  for (const { get } of Object.values(document.paths)) {
    const answer = get?.responses['200'];
    if (answer && !('$ref' in answer)) answer.headers = { ...answer.headers, ...refers };
  }
  return document;
};
