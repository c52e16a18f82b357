import { type QueryCache, type QueryPersister, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { hearing } from './hearing.js';
import { type Lag, together } from './lag.js';

const lags = new Map<string, Lag>();
const changes = new EventTarget();

/** Reads as asked, and remembers of each query what its newest answer may lack. */
export const rememberingLags: QueryPersister = async (read, context, { queryHash }) => {
  const heard: Lag[] = [];
  try {
    return await hearing(
      () => read(context),
      (lag) => heard.push(lag),
    );
  } finally {
    remember(queryHash, together(heard));
  }
};

const remember = (queryHash: string, lag: Lag | undefined): void => {
  if (lag) lags.set(queryHash, lag);
  else lags.delete(queryHash);
  changes.dispatchEvent(new Event('change'));
};

/** How long what lacks something may stand before it is read again, in milliseconds; false when it lacks nothing. */
export const againWhileLagging = ({ queryHash }: { queryHash: string }): number | false =>
  lags.has(queryHash) ? 30_000 : false;

/** What the page on screen may lack, by all it has read; what stands around it (`inFrame`) aside. */
export const useLag = (): Lag | undefined => {
  const cache = useQueryClient().getQueryCache();
  const follow = useCallback((changed: () => void) => following(cache, changed), [cache]);
  // As text, so that the same is known for the same.
  const told = useSyncExternalStore(follow, () => JSON.stringify(onScreen(cache)));
  return told === undefined ? undefined : JSON.parse(told);
};

const following = (cache: QueryCache, changed: () => void): (() => void) => {
  const leave = cache.subscribe(changed);
  changes.addEventListener('change', changed);
  return () => {
    leave();
    changes.removeEventListener('change', changed);
  };
};

const onScreen = (cache: QueryCache): Lag | undefined => {
  const shown = cache.getAll().filter(({ observers }) => observers.some(({ options }) => !options.meta?.inFrame));
  return together(shown.flatMap(({ queryHash }) => lags.get(queryHash) ?? []));
};
