import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/views.js';
import { useTell } from '../components/Live.js';

/** The heading of what an import came to; it takes the focus, as what had it is gone. */
export const OUTCOME = 'outcome';

/** Tells when an import that was seen running has ended, and has what it changed read again. */
export const useEnd = ({ state }: ImportView, dryRun: boolean): void => {
  const { t } = useTranslation();
  const tell = useTell();
  const cache = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    const wasRunning = before.current === 'running';
    before.current = state;
    if (!wasRunning || state === 'running' || state === 'failed') return;
    document.getElementById(OUTCOME)?.focus();
    tell(t(dryRun ? 'imports.looked' : 'imports.recorded'));
    if (!dryRun) void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' });
  }, [state, dryRun, tell, t, cache]);
};
