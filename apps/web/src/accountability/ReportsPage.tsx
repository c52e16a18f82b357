import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../components/ButtonLink.js';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useHolds } from '../frame/acting-for.js';
import { usePartyId } from '../frame/address.js';
import { usePartyName } from '../parties/names.js';
import { useReports } from './accountability.queries.js';
import { ReportCard } from './ReportCard.js';
import { writers } from './roles.js';
import { Supplement } from './Supplement.js';

/** What the initiative told, and who read and answered it. */
export const ReportsPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const mayWrite = useHolds()(id, ...writers);
  const crumbs = [{ name: usePartyName(id), to: `/initiatives/${id}` }];
  return (
    <Page title={t('accountability.title')} lead={t('accountability.lead')} crumbs={crumbs}>
      {mayWrite && (
        <p>
          <ButtonLink to={`/initiatives/${id}/reports/new`} primary>
            {t('accountability.new')}
          </ButtonLink>
        </p>
      )}
      <Loaded query={useReports(id)}>
        {(reports) =>
          reports.length === 0 ? (
            <EmptyState title={t('accountability.none')} text={t('accountability.noneHelp')} />
          ) : (
            <ul className="cards cards--one">
              {reports.map((report) => (
                <ReportCard key={report.id} report={report}>
                  {mayWrite && <Supplement report={report} />}
                </ReportCard>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
