import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { useReceivedReports } from './accountability.queries.js';
import { ReportAnswer } from './ReportAnswer.js';
import { ReportCard } from './ReportCard.js';
import { unreadFirst } from './unread-first.js';

/** What initiatives told this funder; what nobody has read yet comes first. */
export const ReceivedReportsPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  return (
    <Page title={t('accountability.received.title')} lead={t('accountability.received.lead')}>
      <Loaded query={useReceivedReports(id)}>
        {(reports) =>
          reports.length === 0 ? (
            <EmptyState title={t('accountability.received.none')} text={t('accountability.received.noneHelp')} />
          ) : (
            <ul className="cards cards--one">
              {unreadFirst(id, reports).map((report) => (
                <ReportCard key={report.id} report={report} named>
                  <ReportAnswer report={report} partyId={id} />
                </ReportCard>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
