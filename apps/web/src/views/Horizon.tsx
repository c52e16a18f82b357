import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { HorizonView } from '../api/views.js';
import { ButtonLink } from '../components/ButtonLink.js';
import { EmptyState } from '../components/EmptyState.js';
import { StackedYears } from '../components/StackedYears.js';
import { euros, month } from '../language/format.js';
import { HorizonTable } from './HorizonTable.js';
import type { Open } from './opened.js';
import { type Shortage, type Verdict, verdictOf } from './verdict.js';

// What is only asked is not drawn: it covers nothing yet.
const drawn = ['secured', 'income', 'reserved', 'uncovered'] as const;

type Props = { view: HorizonView; own: boolean; past: boolean; onOpen: Open };

/** Until when the money is complete: first in a sentence, then drawn, then in numbers. */
export const Horizon = ({ view, own, past, onOpen }: Props) => {
  const { t } = useTranslation();
  if (view.years.length === 0) return <NoHorizon initiativeId={view.initiativeId} own={own} past={past} />;
  const verdict = verdictOf(view);
  const isShort = verdict.says === 'until' || verdict.says === 'short';
  return (
    <section className={`verdict${isShort ? ' verdict--short' : ''}`}>
      <div className="stack">
        <Heading2>{t('views.home.safe')}</Heading2>
        <Says verdict={verdict} />
      </div>
      <StackedYears
        title={t('views.horizon.chart')}
        about={t('views.horizon.chartAbout')}
        states={drawn}
        years={view.years.map(({ year, ...amounts }) => ({ year, amounts }))}
      />
      <HorizonTable view={view} onOpen={onOpen} />
      <ButtonLink to={`/initiatives/${view.initiativeId}/years`}>{t('views.home.allYearsLink')}</ButtonLink>
    </section>
  );
};

const Says = ({ verdict }: { verdict: Verdict }) => {
  const { t } = useTranslation();
  if (!('month' in verdict)) return <p className="verdict__says">{t(`views.home.${verdict.says}`, { ...verdict })}</p>;
  return (
    <>
      <p className="verdict__says">{t(`views.home.${verdict.says}`, { month: month(verdict.month) })}</p>
      <Missing shortage={verdict} />
    </>
  );
};

const Missing = ({ shortage: { year, missing, reserved } }: { shortage: Shortage }) => {
  const { t } = useTranslation();
  return (
    <>
      {missing > 0 && <Paragraph>{t('views.home.missing', { year, amount: euros(missing) })}</Paragraph>}
      {reserved > 0 && <Paragraph>{t('views.home.reserved', { year, amount: euros(reserved) })}</Paragraph>}
    </>
  );
};

const NoHorizon = ({ initiativeId, own, past }: { initiativeId: string; own: boolean; past: boolean }) => {
  const { t } = useTranslation();
  if (past) return <EmptyState title={t('views.home.noHorizon')} text={t('views.home.noHorizonPast')} />;
  if (!own) return <EmptyState title={t('views.home.noHorizon')} text={t('views.home.noHorizonOthers')} />;
  return (
    <EmptyState title={t('views.home.noHorizon')} text={t('views.home.noHorizonHelp')}>
      <ButtonLink primary to={`/initiatives/${initiativeId}/applications`}>
        {t('views.home.startApplication')}
      </ButtonLink>
    </EmptyState>
  );
};
