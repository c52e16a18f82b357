import { Link } from '@tanstack/react-router';
import { Heading3 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { HorizonView } from '../api/planned.js';
import { EmptyState } from '../components/EmptyState.js';
import { StackedYears } from '../components/StackedYears.js';
import { euros, month } from '../language/format.js';
import { HorizonTable } from './HorizonTable.js';

const states = ['firm', 'reserved', 'income', 'forecast', 'uncovered'] as const;

/** Until when the money is complete: first in a sentence, then drawn, then in numbers. */
export const Horizon = ({ view, initiativeId }: { view: HorizonView; initiativeId: string }) => {
  const { t } = useTranslation();
  if (view.years.length === 0) return <NoHorizon initiativeId={initiativeId} />;
  const years = view.years.map(({ year, ...amounts }) => ({ year, amounts }));
  return (
    <section className={`verdict${view.firstUncoveredMonth ? ' verdict--short' : ''}`}>
      <div className="stack">
        <Heading3>{t('views.home.safe')}</Heading3>
        <Verdict view={view} />
      </div>
      <StackedYears
        title={t('views.horizon.chart')}
        about={t('views.horizon.chartAbout')}
        states={states}
        years={years}
      />
      <HorizonTable years={view.years} />
      <Link
        className="utrecht-link utrecht-link--html-a"
        to="/initiatives/$partyId/years"
        params={{ partyId: initiativeId }}
      >
        {t('views.home.allYearsLink')}
      </Link>
    </section>
  );
};

const Verdict = ({ view: { years, firstUncoveredMonth } }: { view: HorizonView }) => {
  const { t } = useTranslation();
  if (!firstUncoveredMonth) return <p className="verdict__says">{t('views.home.allYears')}</p>;
  const first = years.find(({ uncovered }) => uncovered > 0);
  const atOnce = firstUncoveredMonth === `${years[0]?.year}-01`;
  return (
    <>
      <p className="verdict__says">
        {atOnce ? t('views.home.none') : t('views.home.until', { month: month(firstUncoveredMonth) })}
      </p>
      <p>
        {!atOnce && t('views.home.untilHelp', { month: month(firstUncoveredMonth) })}{' '}
        {first && t('views.home.missing', { year: first.year, amount: euros(first.uncovered) })}
      </p>
    </>
  );
};

const NoHorizon = ({ initiativeId }: { initiativeId: string }) => {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('views.home.noHorizon')} text={t('views.home.noHorizonHelp')}>
      <Link
        className="utrecht-link utrecht-link--html-a"
        to="/initiatives/$partyId/applications"
        params={{ partyId: initiativeId }}
      >
        {t('views.home.startApplication')}
      </Link>
    </EmptyState>
  );
};
