import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../api/views.js';
import { Loaded } from '../components/Loaded.js';
import { Page } from '../components/Page.js';
import { useHolds } from '../frame/acting-for.js';
import { day } from '../language/format.js';
import { usePartyName } from '../parties/names.js';
import { useApplication } from './applications.queries.js';
import { DraftForm } from './DraftForm.js';
import { Frozen } from './Frozen.js';

/** One shared application: a draft to work at together, or what was submitted and how far the funders are. */
export const ApplicationPage = () => {
  const { applicationId = '' } = useParams({ strict: false });
  return <Loaded query={useApplication(applicationId)}>{(view) => <Application view={view} />}</Loaded>;
};

const Application = ({ view }: { view: ApplicationView }) => {
  const { t } = useTranslation();
  const holds = useHolds();
  const { initiativeId, status, submittedOn, title } = view;
  const crumbs = [
    { name: usePartyName(initiativeId), to: `/initiatives/${initiativeId}` },
    { name: t('applications.title'), to: `/initiatives/${initiativeId}/applications` },
  ];
  const isWritten = status === 'draft' && holds(initiativeId, 'editor', 'coordinator');
  const lead = isWritten
    ? t('applications.draftLead')
    : submittedOn && t('applications.submittedLead', { date: day(submittedOn) });
  return (
    <Page title={title} lead={lead} crumbs={crumbs}>
      {isWritten ? <DraftForm key={view.id} view={view} /> : <Frozen view={view} />}
    </Page>
  );
};
