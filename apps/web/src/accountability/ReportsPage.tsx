import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useIsOwn, usePartyId } from '../frame/address.js';
import { useParty } from '../parties/parties.queries.js';
import { useReports } from './accountability.queries.js';
import { ReportCard } from './ReportCard.js';

/** What the initiative told, and who read and answered it. */
export const ReportsPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const isOwn = useIsOwn();
  const crumbs = [{ name: useParty(id).data?.name ?? '', to: `/initiatives/${id}` }];
  return (
    <Page title={t('accountability.title')} lead={t('accountability.lead')} crumbs={crumbs}>
      {isOwn && <ToForm initiativeId={id} />}
      <Loaded query={useReports(id)}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('accountability.none')} text={t('accountability.noneHelp')} />
          ) : (
            <ul className="cards cards--one">
              {rows.map((report) => (
                <ReportCard key={report.id} report={report} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};

const ToForm = ({ initiativeId }: { initiativeId: string }) => {
  const { t } = useTranslation();
  return (
    <p>
      <Link
        className="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action"
        to="/initiatives/$partyId/reports/new"
        params={{ partyId: initiativeId }}
      >
        {t('accountability.new')}
      </Link>
    </p>
  );
};
