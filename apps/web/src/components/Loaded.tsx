import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from './Failure.js';

type Props<View> = { query: UseQueryResult<View>; children: (view: View) => ReactNode };

/** What was read, once it is there; until then a placeholder, and when it failed a way to try again. */
export function Loaded<View>({ query, children }: Props<View>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} again={() => query.refetch()} />;
  return <Loading />;
}

/** Grey bars after 300 ms: what comes sooner should not flash. */
export const Loading = () => {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const soon = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(soon);
  }, []);
  if (!slow) return null;
  return (
    <div className="loading">
      <span className="hidden" role="status">
        {t('frame.loading')}
      </span>
      <div className="loading__bar" />
      <div className="loading__bar" />
      <div className="loading__bar" />
    </div>
  );
};
