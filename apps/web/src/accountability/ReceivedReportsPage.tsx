import { Link } from '@tanstack/react-router';
import { Heading2 } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '../api/views.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { number } from '../language/format.js';
import { usePartyNames } from '../parties/names.js';
import { useReceivedReports } from './accountability.queries.js';
import { ReadAndAnswer } from './ReadAndAnswer.js';
import { ReportCard } from './ReportCard.js';
import { unreadFirst } from './receivers.js';

/** The reports that a funder received: those it has still to read first. */
export const ReceivedReportsPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  return (
    <Page title={t('accountability.received.title')} lead={t('accountability.received.lead')}>
      <Loaded query={useReceivedReports(id)}>
        {(reports) => {
          const { unread, read } = unreadFirst(reports, id);
          if (reports.length === 0)
            return (
              <EmptyState title={t('accountability.received.none')} text={t('accountability.received.noneHelp')} />
            );
          return (
            <>
              <Group title={t('accountability.received.unread')} reports={unread} funderId={id} />
              {unread.length === 0 && <p>{t('accountability.received.allRead')}</p>}
              <Group title={t('accountability.received.read')} reports={read} funderId={id} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};

type Props = { title: string; reports: readonly ReportView[]; funderId: string };

const Group = ({ title, reports, funderId }: Props) => {
  const nameOf = usePartyNames(reports.map(({ initiativeId }) => initiativeId));
  if (reports.length === 0) return null;
  return (
    <section className="stack">
      <Heading2>{`${title} (${number(reports.length)})`}</Heading2>
      <ul className="cards cards--one">
        {reports.map((report) => (
          <ReportCard
            key={report.id}
            report={report}
            from={<FromInitiative id={report.initiativeId} name={nameOf(report.initiativeId)} />}
          >
            <ReadAndAnswer report={report} funderId={funderId} />
          </ReportCard>
        ))}
      </ul>
    </section>
  );
};

const FromInitiative = ({ id, name }: { id: string; name: string }) => (
  <>
    <Link className="utrecht-link utrecht-link--html-a" to="/initiatives/$partyId" params={{ partyId: id }}>
      {name}
    </Link>
    {' · '}
  </>
);
