import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from './client.js';
import { newId } from './new-id.js';
import type { AnswerAt, AskBody, AskPath } from './paths.js';
import { type Problem, problemIn } from './problem.js';

type Of<Path> = Path extends `${string}{id}${string}` ? { id: string } : { id?: undefined };
type With<Body> = undefined extends Body ? { body?: undefined } : { body: Body };

/** What to ask: of which stream, with what, having seen which revision of it. */
export type Asking<Path extends AskPath> = Readonly<Of<Path> & With<AskBody<Path>> & { seen?: number | undefined }>;

/**
 * Asks one kind of command. One intent keeps one Idempotency-Key, over retries and over "try again"; another body, or a
 * refusal, begins a new one. What is on the screen is read again afterwards.
 */
export const useAsk = <Path extends AskPath>(
  path: Path,
  done?: (answer: AnswerAt<Path>) => void,
): UseMutationResult<AnswerAt<Path>, Problem, Asking<Path>> => {
  const cache = useQueryClient();
  const intent = useRef<{ what: string; key: string } | null>(null);
  return useMutation<AnswerAt<Path>, Problem, Asking<Path>>({
    mutationFn: async ({ id, body, seen }) => {
      const what = body instanceof FormData ? path : JSON.stringify([id, body]);
      if (intent.current?.what !== what) intent.current = { what, key: newId() };
      return ask(path, body as AskBody<Path>, { key: intent.current.key, id, seen }).catch((error) => {
        throw problemIn(error);
      });
    },
    retry: (failures, problem) => problem.passing && failures < 2,
    onSuccess: (answer) => {
      intent.current = null;
      done?.(answer);
      return cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'name' }).then(regainFocus);
    },
    onError: (problem) => {
      if (!problem.passing) intent.current = null;
    },
  });
};

// What was pressed may be gone once it is done; who uses the keyboard goes on from the heading, not from the top.
const regainFocus = (): void => {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
  });
};
