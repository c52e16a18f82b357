import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/EmptyState.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useCoproductions } from '../coproductions/coproductions.queries.js';
import { usePartyId } from '../frame/address.js';
import { usePartyName } from '../parties/names.js';
import { useReports } from './accountability.queries.js';
import { ReportForm } from './ReportForm.js';

/** The light report: one form for all funders. */
export const ReportFormPage = () => {
  const { t } = useTranslation();
  const id = usePartyId();
  const reports = useReports(id).data ?? [];
  const crumbs = [
    { name: usePartyName(id), to: `/initiatives/${id}` },
    { name: t('accountability.title'), to: `/initiatives/${id}/reports` },
  ];
  return (
    <Page title={t('accountability.form.title')} lead={t('accountability.form.lead')} crumbs={crumbs}>
      <Loaded query={useCoproductions(id)}>
        {(coproductions) => {
          const own = coproductions.find(({ initiativeId }) => initiativeId === id);
          const costsAsked = reports.some(({ receivers }) => receivers.some(({ tier }) => tier === 'costs'));
          return own ? (
            <ReportForm key={`${costsAsked}`} initiativeId={id} coproductionId={own.id} costsAsked={costsAsked} />
          ) : (
            <EmptyState
              title={t('accountability.form.noCoproduction')}
              text={t('accountability.form.noCoproductionHelp')}
            />
          );
        }}
      </Loaded>
    </Page>
  );
};
