import { Link } from '@tanstack/react-router';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { day } from '../language/format.js';
import { useReports } from './accountability.queries.js';

type Props = { initiativeId: string; coproductionId: string; year: number };

/** Says so when there is a report of this year already: adding to that one may be enough. */
export const ToldBefore = ({ initiativeId, coproductionId, year }: Props) => {
  const { t } = useTranslation();
  const told = useReports(initiativeId).data?.find(
    (report) => report.coproductionId === coproductionId && report.year === year,
  );
  if (!told) return null;
  return (
    <Alert type="info">
      <Paragraph>{t('accountability.form.toldBefore', { year, date: day(told.sharedOn) })}</Paragraph>
      <Link
        className="utrecht-link utrecht-link--html-a"
        to="/initiatives/$partyId/reports"
        params={{ partyId: initiativeId }}
      >
        {t('accountability.form.toReports')}
      </Link>
    </Alert>
  );
};
