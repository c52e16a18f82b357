import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask, type Decided } from './client.js';
import { newId } from './new-id.js';
import { type Problem, problemIn } from './problem.js';

/** A command to ask: where, with what, having seen which revision. */
export type Asking = Readonly<{ path: string; body?: unknown; seen?: number | undefined }>;

/**
 * Asks commands. One intent keeps one Idempotency-Key, over retries and over "try again"; another body, or a refusal,
 * begins a new one. What is on the screen is read again afterwards.
 */
export const useAsk = (done?: (answer: Decided) => void): UseMutationResult<Decided, Problem, Asking> => {
  const cache = useQueryClient();
  const intent = useRef<{ what: string; key: string } | null>(null);
  return useMutation<Decided, Problem, Asking>({
    mutationFn: async ({ path, body = {}, seen }) => {
      const what = body instanceof FormData ? path : JSON.stringify([path, body]);
      if (intent.current?.what !== what) intent.current = { what, key: newId() };
      return ask(path, body, { key: intent.current.key, seen }).catch((error) => {
        throw problemIn(error);
      });
    },
    retry: (failures, problem) => problem.passing && failures < 2,
    onSuccess: (answer) => {
      intent.current = null;
      done?.(answer);
      return cache.invalidateQueries();
    },
    onError: (problem) => {
      if (!problem.passing) intent.current = null;
    },
  });
};
