import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { usePartyId } from '../frame/address.js';
import { useParty } from '../parties/parties.queries.js';
import { useReports } from './accountability.queries.js';
import { ReportForm } from './ReportForm.js';

/** The light report: one form for all funders. */
export const ReportFormPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const crumbs = [
    { name: useParty(id).data?.name ?? '', to: `/initiatives/${id}` },
    { name: t('accountability.title'), to: `/initiatives/${id}/reports` },
  ];
  return (
    <Page title={t('accountability.form.title')} lead={t('accountability.form.lead')} crumbs={crumbs}>
      <Loaded query={useReports(id)}>
        {({ coproductionId, costsAskedBy }) =>
          coproductionId ? (
            <ReportForm initiativeId={id} coproductionId={coproductionId} costsAskedBy={costsAskedBy} />
          ) : (
            <EmptyState
              title={t('accountability.form.noCoproduction')}
              text={t('accountability.form.noCoproductionHelp')}
            />
          )
        }
      </Loaded>
    </Page>
  );
};
