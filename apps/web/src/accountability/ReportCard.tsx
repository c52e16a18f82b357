import { Heading2, Heading3 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '../api/planned.js';
import { Badge } from '../components/StateBadge.js';
import { day, euros } from '../language/format.js';
import { ReportAnswer } from './ReportAnswer.js';

/** One report with, per funder, whether it was read and answered. */
export const ReportCard = ({ report }: { report: ReportView }) => {
  const { t } = useTranslation();
  return (
    <li className="card">
      <div className="card__head">
        <Heading2>{`${t(`accountability.kind.${report.kind}`)} ${report.year}`}</Heading2>
        <span className="small">{t('accountability.sharedOn', { date: day(report.sharedOn) })}</span>
      </div>
      <p className="prose">{report.happened}</p>
      {report.spent !== null && <p>{t('accountability.spent', { amount: euros(report.spent) })}</p>}
      <Heading3>{t('accountability.who')}</Heading3>
      <ul className="plain">
        {report.requirements.map((requirement) => (
          <Reader key={requirement.funderId} requirement={requirement} />
        ))}
      </ul>
      <ReportAnswer report={report} />
    </li>
  );
};

const Reader = ({
  requirement: { name, readOn, answer, met },
}: {
  requirement: ReportView['requirements'][number];
}) => {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{name}</strong>{' '}
      <Badge tone={readOn ? 'safe' : 'inactive'}>
        {readOn ? t('accountability.readOn', { date: day(readOn) }) : t('accountability.unread')}
      </Badge>{' '}
      {met && <span className="small">{t('accountability.met', { who: name })}</span>}
      {answer && <p className="quote">{t('accountability.answered', { who: name, answer })}</p>}
    </li>
  );
};
