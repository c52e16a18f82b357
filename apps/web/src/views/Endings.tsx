import { Link } from '@tanstack/react-router';
import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioEndingView, PortfolioView } from '../api/views.js';
import { MoreButton } from '../components/MoreButton.js';
import { day, euros } from '../language/format.js';

const SHOWN = 8;

/** What ends within twelve months, and whether something is being prepared for after it. */
export const Endings = ({ view: { endings, asOf } }: { view: PortfolioView }) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(SHOWN);
  return (
    <section className="panel">
      <Heading2>{t('views.portfolio.ending')}</Heading2>
      {endings.length === 0 && <Paragraph>{t('views.portfolio.noneEnding', { date: day(asOf) })}</Paragraph>}
      <ul className="plain owed">
        {endings.slice(0, shown).map((ending) => (
          <li key={ending.initiativeId}>
            <Ending ending={ending} />
          </li>
        ))}
      </ul>
      {endings.length > shown && <MoreButton left={endings.length - shown} onMore={() => setShown(endings.length)} />}
    </section>
  );
};

const Ending = ({
  ending: { initiativeId, name, endsOn, granted, inPreparation },
}: {
  ending: PortfolioEndingView;
}) => {
  const { t } = useTranslation();
  return (
    <>
      <Link className="utrecht-link utrecht-link--html-a" to="/initiatives/$partyId" params={{ partyId: initiativeId }}>
        {name ?? t('views.years.nameless')}
      </Link>
      <span className="small">
        {t('views.portfolio.endingOn', { date: day(endsOn), amount: euros(granted) })}{' '}
        {inPreparation > 0
          ? t('views.portfolio.prepared', { amount: euros(inPreparation) })
          : t('views.portfolio.notPrepared')}
      </span>
    </>
  );
};
