import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../api/client.js';
import type { paths } from '../api/schema.js';

type QueryOf<Path extends '/initiatives/{id}/entries' | '/funders/{id}/entries'> = NonNullable<
  paths[Path]['get']['parameters']['query']
>;

/** Which number: of an initiative, or of a funder, with what the api must know to open it. */
export type NumberAsked =
  | Readonly<{ of: 'initiative'; id: string; query: QueryOf<'/initiatives/{id}/entries'> }>
  | Readonly<{ of: 'funder'; id: string; query: QueryOf<'/funders/{id}/entries'> }>;

/** A name that the api gives a number. */
export type Column = NumberAsked['query']['column'];

/** A number to be opened: which, how much, and what to call it. */
export type Opened = Readonly<{ asked: NumberAsked; amount: number; about: string }>;

/** What opens a number. */
export type Open = (opened: Opened) => void;

/** The number that stands open on a page, if any. */
export const useOpened = () => {
  const [opened, setOpened] = useState<Opened | null>(null);
  return { opened, open: setOpened as Open, close: () => setOpened(null) };
};

/** The events under a number, oldest first, page after page. */
export const useEntries = (asked: NumberAsked) =>
  useInfiniteQuery({
    queryKey: ['entries', asked],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => pageOf(asked, pageParam),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

const pageOf = (asked: NumberAsked, after: string | undefined) =>
  asked.of === 'initiative'
    ? read('/initiatives/{id}/entries', { path: { id: asked.id }, query: { ...asked.query, after } })
    : read('/funders/{id}/entries', { path: { id: asked.id }, query: { ...asked.query, after } });
