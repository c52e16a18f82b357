import { Link } from '@tanstack/react-router';
import { Heading3, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useReports } from '../accountability/accountability.queries.js';
import { usePhase } from '../phases/phases.queries.js';
import { usePledges } from '../pledges/pledges.queries.js';

/** What the initiative is asked to do now; every line leads to where it is done. */
export const AskedOfUs = ({ initiativeId }: { initiativeId: string }) => {
  const { t } = useTranslation();
  const asked = useAsked(initiativeId);
  return (
    <section className="panel">
      <Heading3>{t('views.home.asked')}</Heading3>
      {asked.length === 0 && <Paragraph>{t('views.home.nothingAsked')}</Paragraph>}
      <ul className="plain">
        {asked.map(({ to, says }) => (
          <li key={says}>
            <Link className="utrecht-link utrecht-link--html-a" to={to}>
              {says}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const useAsked = (id: string): { to: string; says: string }[] => {
  const { t } = useTranslation();
  const lastYear = new Date().getFullYear() - 1;
  const phase = usePhase(id).data;
  const unanswered = phase?.proposal?.answers.some(({ partyId, answer }) => partyId === id && answer === 'waiting');
  const arrived = usePledges(id).data?.filter(({ reportedOn, deliveredOn }) => reportedOn && !deliveredOn) ?? [];
  const reports = useReports(id).data;
  const silent = reports?.coproductionId && !reports.rows.some(({ year }) => year >= lastYear);
  return [
    ...(unanswered ? [{ to: `/initiatives/${id}/phase`, says: t('views.home.todo.phase') }] : []),
    ...arrived.map(({ description, giverName }) => ({
      to: `/initiatives/${id}/pledges`,
      says: t('views.home.todo.confirm', { what: description, who: giverName }),
    })),
    ...(silent
      ? [{ to: `/initiatives/${id}/reports/new`, says: t('views.home.todo.report', { year: lastYear }) }]
      : []),
  ];
};
